// How long a stretch of a report is, counted as newsrooms count.
import type { Localized } from '../base/message';
import type { Span } from '../base/span';
import type { DocumentModel } from '../model/document-model';

const ink = /\S/gu;

/** Characters as read, punctuation included: annotations and white space do not count. */
export function charactersIn({ text }: DocumentModel, span: Span): number {
  const { start, end } = text.toNorm(span);
  return text.text.slice(start, end).match(ink)?.length ?? 0;
}

/** Read aloud by a newsreader; the eye is faster, but nobody signs off a report faster than that. */
const charactersPerMinute = 300;

/** Whole minutes of reading, 0 below one. */
export const readingMinutes = (characters: number): number => Math.floor(characters / charactersPerMinute);

const lengths: Localized = { 'zh-cn': '{n}字', 'zh-tw': '{n}字', en: '{n} characters' };
const timed: Localized = {
  'zh-cn': '{n}字 · 约{m}分钟',
  'zh-tw': '{n}字 · 約{m}分鐘',
  en: '{n} characters · {m} min',
};

/** 1,234字 · 约4分钟; its arguments are for `message`. */
export function lengthMessage(characters: number) {
  const minutes = readingMinutes(characters);
  return { template: minutes > 0 ? timed : lengths, args: { n: grouped(characters), m: minutes } };
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
