// Years cut to two digits: 25年12月 (GB/T 15835—2011, 5.1.4).
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { documentDate } from '../../model/document-date';
import { isQuoted, occurrences } from '../../model/occurrences';
import { sourceIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '年份应写四位数字，此处为“{year}年”。',
  'zh-tw': '年份應寫四位數字，此處為「{year}年」。',
  en: 'Years take four digits; this is {year}年.',
};
const write = { 'zh-cn': '改为“{full}年”', 'zh-tw': '改為「{full}年」', en: 'Change to {full}年' };

export const rule: Rule = {
  id: 'num-year',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '年份只写了后两位。',
    'zh-tw': '年份只寫了後兩位。',
    en: 'A year cut to two digits.',
  },
  why: {
    'zh-cn':
      'GB/T 15835—2011《出版物上数字用法》5.1.4：四位数字表示的年份不应简写为两位数字，“25年12月”应为“2025年12月”。年代（90年代）、年数（15年零6个月）、届次和引语不报。',
    'zh-tw':
      'GB/T 15835—2011《出版物上數字用法》5.1.4：四位數字表示的年份不應簡寫為兩位數字，「25年12月」應為「2025年12月」。年代（90年代）、年數（15年零6個月）、屆次和引語不報。',
    en: 'GB/T 15835—2011 (5.1.4): a year of four digits is not cut to two. Decades, spans of years and quotations are left alone.',
  },
  examples: {
    bad: ['[|25|]年12月，项目开工。', '[|98|]年5月至2003年任副县长。'],
    good: [
      '2025年12月，项目开工。',
      '20世纪90年代',
      '判处有期徒刑15年6月。',
      '历经15年零6个月建成。',
      '他说：“我25年3月才来。”',
    ],
  },
  check,
};

const pattern = /(?<![\d.〇零])(\d{2})年(?:1[0-2]|0?[1-9])月(?!龄)/g;

function* check({ model }: RuleInput): Iterable<Finding> {
  for (const one of occurrences(model, pattern)) {
    const { match, block } = one;
    const { index } = match;
    const before = block.text.text.slice(Math.max(0, index - 12), index);
    if (isSpan.test(before) || isQuoted(one)) continue;
    const year = match[1] ?? '';
    const latest = ((documentDate(model)?.year ?? 2050) % 100) + 10;
    const full = (Number(year) <= latest ? '20' : '19') + year;
    const span = sourceIn(block, normSpan(index, index + 2));
    yield {
      span,
      message: message(found, { year }),
      fixes: [{ title: message(write, { full }), edits: [{ span, text: full }], safety: 'suggestion' }],
    };
  }
}

/** Spans of time, and the years of other reckonings: 刑期15年6月, 民国15年6月, 雍正10年3月. */
const isSpan =
  /(?:徒刑|刑期|历时|历经|长达|为期|共计?|满|近|约|工龄|民国|清|明|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|康熙|雍正|昭和|平成|令和|建校|执政|任职)$/;
