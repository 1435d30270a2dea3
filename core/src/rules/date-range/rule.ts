// Ranges of dates or years whose end lies before their beginning.
import { compareDates } from '../../base/civil-date';
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { type DateRange, datesIn, rangesAmong } from '../../model/dates';
import { occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '起止时间倒置：“{range}”。',
  'zh-tw': '起訖時間倒置：「{range}」。',
  en: 'This range ends before it begins: {range}',
};

export const rule: Rule = {
  id: 'date-range',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '起止日期或年份倒置。',
    'zh-tw': '起訖日期或年份倒置。',
    en: 'A range of dates or years that ends before it begins.',
  },
  why: {
    'zh-cn':
      '“12月31日至13日”这类写法，起止必有一误，多是数字顺序敲错或改动时漏改一头。跨年的区间（12月31日至1月2日）终点未写年份，按次年理解，不报；公元前的年份不检查。',
    'zh-tw':
      '「12月31日至13日」這類寫法，起訖必有一誤，多是數字順序敲錯或改動時漏改一頭。跨年的區間（12月31日至1月2日）終點未寫年份，按次年理解，不報；公元前的年份不檢查。',
    en: 'One end of such a range is wrong: digits in the wrong order, or only one end changed. A range over the turn of the year whose end has no year is read as the next year’s; years BC are not checked.',
  },
  examples: {
    bad: [
      '[|12月31日至13日|]，研讨班在临湖市举办。',
      '“十四五”时期（[|2025—2021年|]）',
      '公示期为[|2025年12月11日至2025年11月17日|]。',
      '[|2025年3月至2024年12月|]',
    ],
    good: [
      '12月31日至1月2日放假。',
      '12月11日至13日，研讨班举办。',
      '“十五五”时期（2026—2030年）',
      '战国（公元前475年—公元前221年）',
      '2025年12月30日至1月3日',
    ],
  },
  where: [/[至到—～~-] ?[\d〇零○一二三四五六七八九十]/],
  checkBlock,
};

const years = /(?<![\d.])((?:19|20)\d{2})年?(?:—{1,2}|-|至|～|~)((?:19|20)\d{2})年/g;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { part, text } of model.blocks) {
    for (const range of rangesAmong(datesIn(part), text.text))
      if (isTurned(range)) yield report({ start: range.from.norm.start, end: range.to.norm.end });
  }
  for (const { match, norm } of occurrences(model, years)) {
    if (Number(match[2]) < Number(match[1])) yield report(norm);
  }

  function report({ start, end }: { readonly start: number; readonly end: number }): Finding {
    const norm = normSpan(start, end);
    return { span: sourceAt(model, norm), message: message(found, { range: writtenAt(model, norm) }) };
  }
}

/** An end without a year, in an earlier month, is of the next year. */
function isTurned({ from, to }: DateRange): boolean {
  const endsNextYear = to.date.year === undefined && (from.date.month ?? 0) > (to.date.month ?? 0);
  if (endsNextYear) return false;
  const year = to.date.year === undefined ? {} : from.date.year === undefined ? { year: to.date.year } : {};
  const start = to.date.year === undefined ? { ...from.date, year: undefined } : { ...from.date, ...year };
  // 12月30日至2026年1月2日: the year behind is that of the end alone.
  if (from.date.year === undefined && to.date.year !== undefined && (from.date.month ?? 0) > (to.date.month ?? 0))
    return false;
  return compareDates(start, to.date) > 0;
}
