// Recognizes dates: 2025年12月11日, 12月11日至13日, 二〇二五年十二月, 2025-12-11.
import type { CivilDate } from '../base/civil-date';
import { finder } from '../base/finder';
import { normSpan } from '../base/span';
import { mayHold } from '../base/unit-filter';
import { numeralValue } from '../lexicon/numerals';
import type { MentionDraft } from './mention';
import type { Recognizer, RecognizerInput } from './recognizer';

/** Ranks low: a date inside the name of a meeting or a plan is part of it. */
export const recognizer: Recognizer = { id: 'date', rank: 10, recognize };

const months = '\\d{1,2}|十?[一二三四五六七八九]|十';
const days = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
/** A year alone is no date, nor is a month alone (9个月 and 9月 are too close); a room 3号 or a decree 5号令 is none. */
const written = finder(
  new RegExp(
    `(?<![\\d.〇零一二三四五六七八九十])(?:(\\d{4}|[〇零○一二三四五六七八九]{4}) ?年 ?)?(${months}) ?月(?: ?(${days}) ?(?:日|号(?![楼线文令院馆]))|(?![\\d个份龄]))`,
    'g',
  ),
);
const numeric = /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d./-])/g;
/** The days that go on behind a date: 至13日, 、13日, —1月2日 is a date of its own. */
const more = new RegExp(
  `^ ?(?:[（(](?:星期|周).[）)])?(?:上午|下午|晚)?(?:至|到|—{1,2}|-|～|~|、|和) ?(${days}) ?(?:日|号(?![楼线文令院馆]))`,
);

function recognize({ text, units }: RecognizerInput): readonly MentionDraft[] {
  const dates: MentionDraft[] = [];
  if (mayHold(units, '月')) inWords(text, dates);
  if (mayHold(units, '-/.') && mayHold(units, '12')) inDigits(text, dates);
  return dates;
}

function inWords(text: string, dates: MentionDraft[]): void {
  for (const found of written(text)) {
    const date = civil(found[1], found[2], found[3]);
    if (date.year === undefined && date.day === undefined) continue;
    let end = found.index + found[0].length;
    dates.push({ kind: 'date', norm: normSpan(found.index, end), date });
    if (date.day === undefined) continue;
    for (let next = more.exec(text.slice(end, end + 24)); next; next = more.exec(text.slice(end, end + 24))) {
      const start = end + next[0].indexOf(next[1] ?? '', /^ ?[（(]/.test(next[0]) ? 5 : 1);
      end += next[0].length;
      const day = partOf(next[1]);
      dates.push({
        kind: 'date',
        norm: normSpan(start, end),
        date: { ...date, ...(day === undefined ? {} : { day }) },
      });
    }
  }
}

function inDigits(text: string, dates: MentionDraft[]): void {
  for (const found of text.matchAll(numeric)) {
    const date = civil(found[1], found[3], found[4]);
    // 2025.1.1 may be a version or a section; as a date it has a year and a month that can be.
    if (!plausible(date)) continue;
    dates.push({ kind: 'date', norm: normSpan(found.index, found.index + found[0].length), date });
  }
}

const plausible = ({ year = 0, month = 0, day = 0 }: CivilDate): boolean =>
  year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

function civil(year?: string, month?: string, day?: string): CivilDate {
  const [y, m, d] = [partOf(year), partOf(month), partOf(day)];
  const date: { -readonly [K in keyof CivilDate]: CivilDate[K] } = {};
  if (y !== undefined) date.year = y;
  if (m !== undefined) date.month = m;
  if (d !== undefined) date.day = d;
  return date;
}

const partOf = (part?: string): number | undefined => (part === undefined ? undefined : numeralValue(part));
