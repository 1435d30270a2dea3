// The dates of a document: which two make a range, and which year one without a year is of.
import { type CivilDate, dayNumber, exists, type FullDate, isFull } from '../base/civil-date';
import { oncePer } from '../base/once-per';
import type { Mention } from '../mentions/mention';
import type { DocumentDate } from './document-date';
import type { DocumentModel } from './document-model';
import type { Part } from './part';

export interface DateMention extends Mention {
  readonly date: CivilDate;
}

const isDate = (one: Mention): one is DateMention => one.kind === 'date' && one.date !== undefined;

const none: readonly DateMention[] = [];

/** By appearance, counted from the block's start. A date may be one that does not exist. */
export const datesIn = ({ mentions }: Pick<Part, 'mentions'>): readonly DateMention[] =>
  mentions.some(isDate) ? mentions.filter(isDate) : none;

/** The same of a whole document. */
export const datesOf: (model: DocumentModel) => readonly DateMention[] = oncePer(({ mentions }) =>
  mentions.filter(isDate),
);

export interface DateRange {
  readonly from: DateMention;
  readonly to: DateMention;
}

const between = /^ ?(?:[（(](?:星期|周|礼拜).[）)])?(?:上午|下午|晚上?)? ?(?:至|到|—{1,2}|-|～|~) ?$/;

/** 12月11日至13日, 2025年12月—2026年3月: two dates of `text` and nothing but a word or mark of a range between them. */
export function rangesAmong(dates: readonly DateMention[], text: string): readonly DateRange[] {
  if (dates.length < 2) return [];
  return dates.flatMap((to, i) => {
    const from = dates[i - 1];
    if (!from || to.norm.start - from.norm.end > 12) return [];
    return between.test(text.slice(from.norm.end, to.norm.start)) ? [{ from, to }] : [];
  });
}

export const rangesOf = (model: DocumentModel): readonly DateRange[] => rangesAmong(datesOf(model), model.text.text);

/**
 * A date with the year that brings it nearest to the document's own date; as it is where it has a year.
 * Undefined without month or day, where the document's date is unknown, and where the date does not exist.
 */
export function inYear(date: CivilDate, governing?: DocumentDate): FullDate | undefined {
  if (isFull(date)) return exists(date) ? date : undefined;
  if (!governing || date.year !== undefined) return undefined;
  const years = isFull(governing) ? [governing.year - 1, governing.year, governing.year + 1] : [governing.year];
  const possible = years
    .map((year) => ({ ...date, year }))
    .filter(isFull)
    .filter(exists);
  const distance = (one: FullDate) => (isFull(governing) ? Math.abs(dayNumber(one) - dayNumber(governing)) : 0);
  return possible.sort((a, b) => distance(a) - distance(b))[0];
}
