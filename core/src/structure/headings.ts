// Which lines are headings: marked ones first, then numbered ones, then the title, then those known by their shape.
import { oncePer } from '../base/once-per';
import type { Heading, HeadingStyle } from './heading';
import type { Line, LineText } from './line';
import { numberedHeadings } from './numbered';
import { headingRejection } from './rejections';
import { isDateLine } from './roles';
import { blanksEverywhere, enough, isCouplet, type Scored, scoreOf, withSiblings } from './score';
import { dispatchLines, isDashed, type TitleLines, titleLines } from './title';

export interface FoundHeadings {
  /** In order. */
  readonly headings: readonly Heading[];
  /** Blocks that are lines beside a title. */
  readonly subtitles: ReadonlySet<number>;
}

/** From here on a document is a collection of dispatches, and only their headlines count. */
const collection = 3;

/** 【编者按】 */
const column = /^【[^【】]{2,20}】$/u;
const bullet = /^[■●◆▲★□◎◇△☆▪▶►]\s*/u;

/**
 * What is written down is believed: where Markdown marks the headings nothing is guessed, and in a collection of
 * dispatches nothing is guessed between their headlines.
 */
export function headingsOf(lines: readonly Line[]): FoundHeadings {
  const found = new Map<number, Heading>(markedHeadings(lines));
  const marked = [...found.keys()];
  const [first] = marked;
  const titled = first !== undefined && isMarkdownTitle(lines, marked);
  if (titled) found.set(first, { ...whole(lines[first]!, 'title') });
  for (const [at, heading] of boldHeadings(lines)) found.set(at, heading);
  const subtitles = new Set(titled ? lines.slice(0, first).keys() : []);
  if (marked.length === (titled ? 1 : 0)) {
    for (const [at, heading] of numberedHeadings(lines)) found.set(at, heading);
    const dispatches = dispatchLines(lines, (at) => found.has(at));
    const many = dispatches.length >= collection;
    if (many) addDispatches(lines, found, subtitles, dispatches);
    if (!titled) addTitle(lines, found, subtitles);
    if (!many) addDispatches(lines, found, subtitles, dispatches);
    if (!many) addPlain(lines, found, subtitles);
  }
  return { headings: inOrder(found), subtitles: new Set([...subtitles].map((at) => lines[at]!.block)) };
}

const inOrder = (found: ReadonlyMap<number, Heading>): readonly Heading[] =>
  [...found.values()].sort((a, b) => a.block - b.block);

const markedHeadings = (lines: readonly Line[]): readonly (readonly [number, Heading])[] =>
  lines.flatMap((line, at) =>
    line.kind === 'heading' && line.text !== '' ? [[at, whole(line, `markdown-${line.level}`)] as const] : [],
  );

/** The only `#`, with nothing but a credit or two over it. */
function isMarkdownTitle(lines: readonly Line[], marked: readonly number[]): boolean {
  const [first = 0] = marked;
  if (lines[first]?.level !== 1 || marked.some((at) => at !== first && lines[at]?.level === 1)) return false;
  return lines.slice(0, first).every((line) => line.han < 20 && line.kind === 'paragraph') && first <= 2;
}

const boldHeadings = (lines: readonly Line[]): readonly (readonly [number, Heading])[] =>
  lines.flatMap((line, at) => {
    if (line.kind !== 'paragraph') return [];
    if (line.bold && line.text.length >= 2 && line.text.length <= 40 && !/[。；，：,;:]$/u.test(line.text))
      return [[at, whole(line, 'bold')] as const];
    return column.test(line.text) ? [[at, whole(line, 'column')] as const] : [];
  });

/** Adds the title of a report without marks, and the lines beside it. */
function addTitle(lines: readonly Line[], found: Map<number, Heading>, subtitles: Set<number>): void {
  const title = titleLines(lines, (at) => found.has(at));
  if (!title) return;
  found.set(title.title, whole(lines[title.title]!, 'title'));
  for (const at of title.subtitles) subtitles.add(at);
}

/** Adds the headlines of dispatches, but for the one that is the document's title. */
function addDispatches(
  lines: readonly Line[],
  found: Map<number, Heading>,
  subtitles: Set<number>,
  dispatches: readonly TitleLines[],
): void {
  for (const dispatch of dispatches) {
    if (found.has(dispatch.title) || subtitles.has(dispatch.title)) continue;
    found.set(dispatch.title, whole(lines[dispatch.title]!, 'dispatch'));
    for (const at of dispatch.subtitles) subtitles.add(at);
  }
}

/** Of the next line only matters whether it is a date. */
const isRejected = (own: LineText, beforeDate: boolean): boolean => (beforeDate ? rejectedBeforeDate : rejected)(own);
const rejected = oncePer(({ text }: LineText) => headingRejection(text, false) !== undefined);
const rejectedBeforeDate = oncePer(({ text }: LineText) => headingRejection(text, true) !== undefined);

function addPlain(lines: readonly Line[], found: Map<number, Heading>, subtitles: Set<number>): void {
  const everywhere = blanksEverywhere(lines);
  const scored: (Scored & { readonly at: number })[] = [];
  for (const [at, line] of lines.entries()) {
    const after = lines[at + 1];
    if (found.has(at) || line.kind !== 'paragraph' || isDashed(line.text)) continue;
    if (isRejected(line.own, after !== undefined && isDateLine(after.text))) continue;
    const afterMark = found.has(at - 1) || subtitles.has(at - 1);
    const around = { before: lines[at - 1], after, afterMark, blanksEverywhere: everywhere };
    scored.push({ at, line, score: scoreOf(line, around) });
  }
  const scores = withSiblings(scored);
  for (const [i, one] of scored.entries()) {
    const score = scores[i] ?? 0;
    // Right under the title a line is a subtitle, unless its likes show up again further down.
    if (score < enough || (subtitles.has(one.at) && !(score > one.score && isCouplet(one.line.text)))) continue;
    subtitles.delete(one.at);
    found.set(one.at, whole(one.line, 'plain'));
  }
}

/** The whole line as a heading, bullets left out. */
function whole(line: Line, style: HeadingStyle): Heading {
  const skip = bullet.exec(line.text)?.[0].length ?? 0;
  const from = skip < line.text.length ? skip : 0;
  return { style, block: line.block, start: line.start + from, end: line.start + line.text.length, runIn: false };
}
