// A number of days that does not fit the dates given beside it: 11日至13日，为期五天.
import { type CivilDate, dayNumber, isFull } from '../../base/civil-date';
import { message } from '../../base/message';
import { mayMatch } from '../../base/pattern-needs';
import { normSpan } from '../../base/span';
import { numeralValue } from '../../lexicon/numerals';
import { type DateMention, type DateRange, datesIn, rangesAmong } from '../../model/dates';
import type { BlockModel } from '../../model/lone-block';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '“{range}”为{days}天，此处写“{written}”。',
  'zh-tw': '「{range}」為{days}天，此處寫「{written}」。',
  en: '{range} is {days} days; this says {written}.',
};

export const rule: Rule = {
  id: 'date-duration',
  severity: 'information',
  fixable: false,
  summary: {
    'zh-cn': '天数与起止日期不符。',
    'zh-tw': '天數與起訖日期不符。',
    en: 'A number of days that does not fit the dates beside it.',
  },
  why: {
    'zh-cn':
      '起止日期首尾都算，11日至13日为三天；半天的会期可以少半天，两天半也合。超出这个范围，日期与天数必有一处要核对。只看同一句里的“为期、历时、会期、持续”。',
    'zh-tw':
      '起訖日期首尾都算，11日至13日為三天；半天的會期可以少半天，兩天半也合。超出這個範圍，日期與天數必有一處要核對。只看同一句裡的「為期、歷時、會期、持續」。',
    en: 'Counting both ends, the 11th to the 13th are three days, or two and a half. Beyond that either the dates or the number want a second look. Only 为期, 历时, 会期 and 持续 in the same sentence are read.',
  },
  examples: {
    bad: [
      '12月11日至13日，[|为期五天|]的研讨班举行。',
      '[|为期三天半|]的大会于12月11日至13日召开。',
      '大会12月30日至1月2日举行，[|会期3天|]。',
    ],
    good: [
      '12月11日至13日，为期三天的研讨班举行。',
      '大会于12月11日至13日召开，会期两天半。',
      '大会12月30日至1月2日举行，会期4天。',
      '12月11日至13日，为期一年的整治行动进入验收阶段。',
    ],
  },
  where: [/为期|历时|会期|持续/],
  checkBlock,
};

const length = /(?:为期|历时|会期|持续)(?:共|约)?([\d一二两三四五六七八九十]{1,3})(?:天|日)(半?)(?!内)/g;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { part } of model.blocks) if (mayMatch(part.units, length)) yield* among(model, datesIn(part));
}

function* among(model: BlockModel, dates: readonly DateMention[]): Iterable<Finding> {
  const { text } = model.text;
  for (const range of rangesAmong(dates, text)) {
    const days = daysOf(range);
    if (days === undefined) continue;
    const start = Math.max(0, text.slice(0, range.from.norm.start).search(/[^。！？\n]{0,40}$/));
    const stop =
      range.to.norm.end +
      (/^[^。！？\n]{0,60}/.exec(text.slice(range.to.norm.end, range.to.norm.end + 61))?.[0].length ?? 0);
    for (const one of text.slice(start, stop).matchAll(length)) {
      const stated = (numeralValue(one[1] ?? '') ?? Number.NaN) + (one[2] ? 0.5 : 0);
      if (stated > days || stated <= days - 1) yield report(model, range, days, start + one.index, one[0].length);
    }
  }
}

/** Both ends count. Undefined where the years leave it open, and for ranges that end before they begin. */
function daysOf({ from, to }: DateRange): number | undefined {
  // Without a year any will do, unless the range runs over the end of February.
  const base = from.date.year ?? 2025;
  const turns = (from.date.month ?? 0) > (to.date.month ?? 0);
  const leapMatters = from.date.year === undefined && (from.date.month ?? 0) <= 2 && (to.date.month ?? 0) > 2;
  const [a, b]: readonly CivilDate[] = [
    { ...from.date, year: base },
    { ...to.date, year: to.date.year ?? base + (turns ? 1 : 0) },
  ] as const;
  if (leapMatters || !a || !b || !isFull(a) || !isFull(b)) return undefined;
  const days = dayNumber(b) - dayNumber(a) + 1;
  return days >= 1 && days <= 60 ? days : undefined;
}

function report({ text }: BlockModel, { from, to }: DateRange, days: number, start: number, size: number): Finding {
  const norm = normSpan(start, start + size);
  return {
    span: text.toSource(norm),
    message: message(found, {
      range: text.unfolded.slice(from.norm.start, to.norm.end),
      days,
      written: text.unfolded.slice(norm.start, norm.end),
    }),
  };
}
