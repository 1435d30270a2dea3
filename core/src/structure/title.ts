// The lines over a report (引题, 主题, 副题) and over each dispatch of a collection.
import { oncePer } from '../base/once-per';
import { isContentsHeading } from './contents';
import { opensDispatch } from './dateline';
import { endsSentence, isProse, type Line, type LineText } from './line';
import { titleRejection } from './rejections';
import { isDateLine, roleOf } from './roles';

/** The longest title, and the longest line beside it, in Han characters. */
const longest = 50;
/** A dispatch head bears out even the longest headline of the evening news. */
const longestOverDispatch = 150;
const longestText = 300;
/** At most four lines: kicker, headline, two subheads. */
const zoneLines = 4;

/** ——在临湖市第三届人民代表大会第一次会议上 */
const dash = /^(?:—{1,2}|--+|－－|──)\s*\S/u;
/** 张伟明在调研乡村振兴工作时强调: what was stressed stands in the next line, the headline. */
const kicker = /(?:强调|指出|要求|提出)$/u;
const salutation = /[：:]$/u;
/** The note under the title of a law or a resolution: when and by whom it was passed. */
const legislativeNote = /^[（(].*[）)]$|^\d{4}年\d{1,2}月\d{1,2}日.*[^。；]$/u;

export interface TitleLines {
  /** Places among the lines. */
  readonly title: number;
  readonly subtitles: readonly number[];
}

/** `taken`: whether the line at a place is a heading by its mark or number. */
export type Taken = (at: number) => boolean;

/** The title of a report: its first line, when the text that follows bears it out. */
export function titleLines(lines: readonly Line[], taken: Taken): TitleLines | undefined {
  const first = lines.findIndex((line) => !isPreliminary(line.text));
  if (first < 0 || first > 3 || taken(first) || !canBeTitle(lines, first)) return undefined;
  const end = zoneEnd(lines, first, taken);
  if (!bearsOut(lines, end, taken) && !dash.test(lines[end - 1]?.text ?? '')) return undefined;
  const zone = range(first, end).filter((at) => roleOf(lines[at]?.text ?? '') === undefined);
  const [a = first, b] = zone;
  const title = b !== undefined && kicker.test(lines[a]?.text ?? '') && !dash.test(lines[b]?.text ?? '') ? b : a;
  return { title, subtitles: zone.filter((at) => at !== title && !isDateLine(lines[at]?.text ?? '')) };
}

const isDispatch: (own: LineText) => boolean = oncePer(({ text }) => opensDispatch(text));

/** The headlines inside a document: the line right above each dispatch head, its ——subtitle passed over. */
export function dispatchLines(lines: readonly Line[], taken: Taken): readonly TitleLines[] {
  return lines.flatMap((line, at) => {
    if (line.kind !== 'paragraph' || !isDispatch(line.own)) return [];
    const above = dash.test(lines[at - 1]?.text ?? '') ? [at - 1] : [];
    const title = at - 1 - above.length;
    if (title < 0 || taken(title) || !canBeTitle(lines, title)) return [];
    return [{ title, subtitles: above }];
  });
}

export const isDashed = (text: string): boolean => dash.test(text);

/** Behind the title and the lines beside it. */
function zoneEnd(lines: readonly Line[], first: number, taken: Taken): number {
  let free = zoneLines - 1;
  let end = first + 1;
  for (; end < lines.length && !taken(end); end++) {
    if (legislativeNote.test(lines[end]?.text ?? '')) continue;
    if (free === 0 || !isBesideTitle(lines[end])) break;
    free--;
  }
  return end;
}

/** Credits, columns' dates and remarks may stand over the title. */
const isPreliminary = (text: string): boolean => {
  const role = roleOf(text);
  return role === 'byline' || role === 'aside' || isDateLine(text);
};

function canBeTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== 'paragraph' || line.han < 2 || line.text.length > longestText) return false;
  if (dash.test(line.text) || isContentsHeading(line.text)) return false;
  const next = lines[at + 1]?.text ?? '';
  if (line.han > (opensDispatch(next) ? longestOverDispatch : longest)) return false;
  return titleRejection(line.text, isDateLine(next)) === undefined;
}

function isBesideTitle(line: Line | undefined): boolean {
  if (line?.kind !== 'paragraph' || line.han > longest || line.text.length > longestText) return false;
  if (dash.test(line.text)) return true;
  if (opensDispatch(line.text) || salutation.test(line.text)) return false;
  return isPreliminary(line.text) || !(endsSentence(line) || isProse(line));
}

/** What follows a title: text, a dispatch head, a heading, a salutation. A list of short lines bears nothing out. */
function bearsOut(lines: readonly Line[], at: number, taken: Taken): boolean {
  const line = lines[at];
  if (!line) return false;
  if (taken(at) || line.kind !== 'paragraph') return true;
  return isProse(line) || endsSentence(line) || opensDispatch(line.text) || salutation.test(line.text);
}

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);
