// Dates no calendar has: 2月30日, 13月1日.
import { daysInMonth, exists } from '../../base/civil-date';
import { type Localized, message } from '../../base/message';
import { datesIn } from '../../model/dates';
import type { BlockInput, Finding, Rule } from '../rule';

const noDay: Localized = {
  'zh-cn': '“{date}”不存在：{month}月只有{days}日。',
  'zh-tw': '「{date}」不存在：{month}月只有{days}日。',
  en: '“{date}” does not exist: month {month} has {days} days.',
};
const noLeap: Localized = {
  'zh-cn': '“{date}”不存在：{year}年不是闰年，2月只有28日。',
  'zh-tw': '「{date}」不存在：{year}年不是閏年，2月只有28日。',
  en: '“{date}” does not exist: {year} is no leap year.',
};
const none: Localized = {
  'zh-cn': '“{date}”不存在。',
  'zh-tw': '「{date}」不存在。',
  en: '“{date}” does not exist.',
};

export const rule: Rule = {
  id: 'date-invalid',
  severity: 'error',
  fixable: false,
  summary: {
    'zh-cn': '历法上不存在的日期，如2月30日。',
    'zh-tw': '曆法上不存在的日期，如2月30日。',
    en: 'A date no calendar has, such as 30 February.',
  },
  why: {
    'zh-cn':
      '公历各月天数固定，只有闰年2月有29日。写出不存在的日期必是笔误，见报就是差错。农历、藏历等另有历法，不检查；未写年份的2月29日不报。',
    'zh-tw':
      '公曆各月天數固定，只有閏年2月有29日。寫出不存在的日期必是筆誤，見報就是差錯。農曆、藏曆等另有曆法，不檢查；未寫年份的2月29日不報。',
    en: 'The length of each month of the Gregorian calendar is fixed, so a date beyond it is a slip. Dates of other calendars, and 29 February without a year, are left alone.',
  },
  examples: {
    bad: [
      '会议定于[|2月30日|]召开。',
      '工程将于[|2025年4月31日|]前完工。',
      '活动于6月28日至[|31日|]举行。',
      '[|2025年2月29日|]，临湖市召开动员会。',
    ],
    good: [
      '2024年2月29日，临湖市召开动员会。',
      '每逢农历二月三十日前后赶集。',
      '2月29日',
      '工期18个月，满24月龄，比分为31月日。',
    ],
  },
  where: (part) => datesIn(part).some(({ date }) => !exists(date)),
  checkBlock,
};

const otherCalendar = /(?:农历|阴历|旧历|夏历|[藏彝傣苗回]历|伊斯兰历|没有|不存在|并无)[^，。；\n]{0,8}$/;
const hanNumerals = /^[一二三四五六七八九十]+月/;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { date, form, surface, norm, span } of model.blocks.flatMap(({ part }) => datesIn(part))) {
    if (exists(date) || hanNumerals.test(form)) continue;
    if (otherCalendar.test(model.text.text.slice(Math.max(0, norm.start - 16), norm.start))) continue;
    const { year = 0, month = 0, day = 0 } = date;
    const days = daysInMonth(month);
    const template = days === 0 || day === 0 ? none : day <= days ? noLeap : noDay;
    yield { span, message: message(template, { date: surface, year, month, days }) };
  }
}
