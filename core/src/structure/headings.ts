// Which lines are headings: marked ones first, then numbered ones, then the title, then those known by their shape.
import type { FoundHeading, Heading, HeadingStyle } from './heading';
import { has, type Line } from './line';
import type { Lines } from './lines';
import { numberedHeadings } from './numbered';
import { enough, type Scored, scoreOf, withSiblings } from './score';
import { dispatchLines, type TitleLines, titleLines } from './title';
import { trait } from './trait';

export interface FoundHeadings {
  /** In order. */
  readonly headings: readonly Heading[];
  /** Blocks that are lines beside a title. */
  readonly subtitles: ReadonlySet<number>;
}

/** From here on a document is a collection of dispatches, and only their headlines count. */
const collection = 3;

/** What is found so far, by the places of lines. */
interface Found {
  readonly headings: Map<number, FoundHeading>;
  readonly subtitles: Set<number>;
}

/**
 * What is written down is believed: where Markdown marks the headings nothing is guessed, and in a collection of
 * dispatches nothing is guessed between their headlines.
 */
export function headingsOf(lines: Lines): FoundHeadings {
  const { seen, blocks } = lines;
  const headings = new Map(markedHeadings(lines));
  const marked = [...headings.keys()];
  const [first] = marked;
  const titled = first !== undefined && isMarkdownTitle(seen, marked);
  if (titled) headings.set(first, whole(seen[first]!, 'title'));
  addBold(lines, headings);
  const found: Found = { headings, subtitles: new Set(titled ? seen.slice(0, first).keys() : []) };
  if (marked.length === (titled ? 1 : 0)) {
    for (const [at, heading] of numberedHeadings(lines)) headings.set(at, heading);
    const dispatches = dispatchLines(lines, (at) => headings.has(at));
    const many = dispatches.length >= collection;
    if (many) addDispatches(seen, found, dispatches);
    if (!titled) addTitle(seen, found);
    if (!many) addDispatches(seen, found, dispatches);
    if (!many) addPlain(lines, found);
  }
  const inOrder = [...headings].sort(([a], [b]) => a - b);
  return {
    headings: inOrder.map(([at, { style, start, end, runIn }]) => ({ style, block: blocks[at]!, start, end, runIn })),
    subtitles: new Set([...found.subtitles].map((at) => blocks[at]!)),
  };
}

const markedHeadings = ({ seen, notable }: Lines): readonly (readonly [number, FoundHeading])[] =>
  notable
    .filter((at) => seen[at]!.kind === 'heading' && seen[at]!.own.length > 0)
    .map((at) => [at, whole(seen[at]!, `markdown-${seen[at]!.level}`)]);

/** The only `#`, with nothing but a credit or two over it. */
function isMarkdownTitle(lines: readonly Line[], marked: readonly number[]): boolean {
  const [first = 0] = marked;
  if (lines[first]?.level !== 1 || marked.some((at) => at !== first && lines[at]?.level === 1)) return false;
  return first <= 2 && lines.slice(0, first).every((line) => has(line, trait.brief) && line.kind === 'paragraph');
}

function addBold({ seen, notable }: Lines, headings: Map<number, FoundHeading>): void {
  for (const at of notable) {
    const line = seen[at]!;
    if (has(line, trait.bold | trait.column) && line.kind === 'paragraph')
      headings.set(at, whole(line, has(line, trait.bold) ? 'bold' : 'column'));
  }
}

/** Adds the title of a report without marks, and the lines beside it. */
function addTitle(lines: readonly Line[], { headings, subtitles }: Found): void {
  const title = titleLines(lines, (at) => headings.has(at));
  if (!title) return;
  headings.set(title.title, whole(lines[title.title]!, 'title'));
  for (const at of title.subtitles) subtitles.add(at);
}

/** Adds the headlines of dispatches, but for the one that is the document's title. */
function addDispatches(
  lines: readonly Line[],
  { headings, subtitles }: Found,
  dispatches: readonly TitleLines[],
): void {
  for (const dispatch of dispatches) {
    if (headings.has(dispatch.title) || subtitles.has(dispatch.title)) continue;
    headings.set(dispatch.title, whole(lines[dispatch.title]!, 'dispatch'));
    for (const at of dispatch.subtitles) subtitles.add(at);
  }
}

function addPlain({ seen, notable, blanksEverywhere, isApart }: Lines, { headings, subtitles }: Found): void {
  const scored: (Scored & { readonly at: number })[] = [];
  for (const at of notable) {
    const line = seen[at]!;
    const after = seen[at + 1];
    if (!has(line, trait.plain) || line.kind !== 'paragraph' || headings.has(at)) continue;
    if (has(line, trait.signature) && has(after, trait.date)) continue;
    const afterMark = headings.has(at - 1) || subtitles.has(at - 1);
    const around = { before: seen[at - 1], after, afterMark, apart: !blanksEverywhere && isApart(at) };
    scored.push({ at, line, score: scoreOf(line, around) });
  }
  const scores = withSiblings(scored);
  for (const [i, one] of scored.entries()) {
    const score = scores[i] ?? 0;
    // Right under the title a line is a subtitle, unless its likes show up again further down.
    if (score < enough || (subtitles.has(one.at) && !(score > one.score && has(one.line, trait.couplet)))) continue;
    subtitles.delete(one.at);
    headings.set(one.at, whole(one.line, 'plain'));
  }
}

/** The whole line as a heading, bullets left out. */
function whole({ own }: Line, style: HeadingStyle): FoundHeading {
  return { style, start: own.start + own.bullet, end: own.start + own.length, runIn: false };
}
