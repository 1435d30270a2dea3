// The lines over a report (引题, 主题, 副题) and over each dispatch of a collection.
import { endsSentence, has, isProse, type Line } from './line';
import type { Lines } from './lines';
import { trait } from './trait';
import { longestTitle } from './wording';

/** At most four lines: kicker, headline, two subheads. */
const zoneLines = 4;

export interface TitleLines {
  /** Places among the lines. */
  readonly title: number;
  readonly subtitles: readonly number[];
}

/** `taken`: whether the line at a place is a heading by its mark or number. */
export type Taken = (at: number) => boolean;

/** The title of a report: its first line, when the text that follows bears it out. */
export function titleLines(lines: readonly Line[], taken: Taken): TitleLines | undefined {
  const first = lines.findIndex((line) => !isPreliminary(line));
  if (first < 0 || first > 3 || taken(first) || !canBeTitle(lines, first)) return undefined;
  const end = zoneEnd(lines, first, taken);
  if (!bearsOut(lines, end, taken) && !has(lines[end - 1], trait.dashed)) return undefined;
  const zone = range(first, end).filter((at) => lines[at]?.own.role === undefined);
  const [a = first, b] = zone;
  const title = b !== undefined && has(lines[a], trait.stressed) && !has(lines[b], trait.dashed) ? b : a;
  return { title, subtitles: zone.filter((at) => at !== title && !has(lines[at], trait.date)) };
}

/** The headlines inside a document: the line right above each dispatch head, its ——subtitle passed over. */
export function dispatchLines({ seen, notable }: Lines, taken: Taken): readonly TitleLines[] {
  const found: TitleLines[] = [];
  for (const at of notable) {
    if (!has(seen[at], trait.dispatch) || seen[at]?.kind !== 'paragraph') continue;
    const subtitles = has(seen[at - 1], trait.dashed) ? [at - 1] : [];
    const title = at - 1 - subtitles.length;
    if (title >= 0 && !taken(title) && canBeTitle(seen, title)) found.push({ title, subtitles });
  }
  return found;
}

/** Behind the title and the lines beside it. */
function zoneEnd(lines: readonly Line[], first: number, taken: Taken): number {
  let free = zoneLines - 1;
  let end = first + 1;
  for (; end < lines.length && !taken(end); end++) {
    if (has(lines[end], trait.note)) continue;
    if (free === 0 || !isBesideTitle(lines[end])) break;
    free--;
  }
  return end;
}

/** Credits, columns' dates and remarks may stand over the title. */
const isPreliminary = (line: Line): boolean =>
  line.own.role === 'byline' || line.own.role === 'aside' || has(line, trait.date);

function canBeTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line?.kind !== 'paragraph' || !has(line, trait.title)) return false;
  if (line.own.han > longestTitle && !has(next, trait.dispatch)) return false;
  return !(has(line, trait.signature) && has(next, trait.date));
}

function isBesideTitle(line: Line | undefined): boolean {
  if (line?.kind !== 'paragraph' || !has(line, trait.beside)) return false;
  if (has(line, trait.dashed)) return true;
  if (has(line, trait.dispatch | trait.colon)) return false;
  return isPreliminary(line) || !(endsSentence(line) || isProse(line));
}

/** What follows a title: text, a dispatch head, a heading, a salutation. A list of short lines bears nothing out. */
function bearsOut(lines: readonly Line[], at: number, taken: Taken): boolean {
  const line = lines[at];
  if (!line) return false;
  if (taken(at) || line.kind !== 'paragraph') return true;
  return isProse(line) || endsSentence(line) || has(line, trait.dispatch | trait.colon);
}

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);
