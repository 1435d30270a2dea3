// Cards of dates: the day of the week, how far from the date of the report, how long a range is.
import {
  type DocumentModel,
  dayNumber,
  documentDate,
  inYear,
  isFull,
  type Mention,
  normSpan,
  rangesOf,
} from '@dinggao/core';
import type { DateCard } from './info';

/** Undefined for a date without a day, and for one whose year nothing tells. */
export function dateCard(model: DocumentModel, mention: Mention): DateCard | undefined {
  const governing = documentDate(model);
  const date = mention.date && inYear(mention.date, governing);
  if (!mention.date || !date) return undefined;
  const report = governing && isFull(governing) ? governing : undefined;
  const range = rangeAt(model, mention);
  return {
    kind: 'date',
    name: writtenAt(model, mention.norm),
    date,
    inferred: !isFull(mention.date),
    ...(report && {
      report: { date: report, from: governing!.from, daysAfter: dayNumber(date) - dayNumber(report) },
    }),
    ...(range && { range }),
  };
}

function rangeAt(model: DocumentModel, mention: Mention): DateCard['range'] {
  const range = rangesOf(model).find(({ from, to }) => from === mention || to === mention);
  const governing = documentDate(model);
  const from = range && inYear(range.from.date, governing);
  const to = range && inYear(range.to.date, governing);
  if (!range || !from || !to) return undefined;
  const days = dayNumber(to) - dayNumber(from) + 1;
  return days < 2 ? undefined : { name: writtenAt(model, normSpan(range.from.norm.start, range.to.norm.end)), days };
}

const writtenAt = ({ text }: DocumentModel, { start, end }: Mention['norm']): string => text.unfolded.slice(start, end);
