// Large numbers that mix digits with 千, 百 and two big units: 3亿5千万 (GB/T 15835—2011, 5.3).
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { numeralValue } from '../../lexicon/numerals';
import { isQuoted, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import { toScript } from '../../text/script';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '数字与“千”“百”混写，可写作“{right}”。',
  'zh-tw': '數字與「千」「百」混寫，可寫作「{right}」。',
  en: 'Digits mixed with 千 or 百; write {right}.',
};
const write = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to {right}' };

const pattern = /(?<![\d.])(?:\d+亿)?\d+(?:\.\d+)?[百千]万(?=[元人户亩吨个次台套株头只公平立美])/g;

export const rule: Rule = {
  id: 'num-wanyi',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '阿拉伯数字与“千”“百”混写，如“3亿5千万”。',
    'zh-tw': '阿拉伯數字與「千」「百」混寫，如「3億5千萬」。',
    en: 'Digits mixed with 千 or 百, such as 3亿5千万.',
  },
  why: {
    'zh-cn':
      'GB/T 15835—2011《出版物上数字用法》5.3：数值很大时，“万”“亿”单位可用汉字，其余部分用阿拉伯数字；除此以外一般数值不同时采用两种数字。“3亿5千万元”写作“3.5亿元”，“5千万元”写作“5000万元”。报刊从宽，只作提示。',
    'zh-tw':
      'GB/T 15835—2011《出版物上數字用法》5.3：數值很大時，「萬」「億」單位可用漢字，其餘部分用阿拉伯數字；除此以外一般數值不同時採用兩種數字。「3億5千萬元」寫作「3.5億元」，「5千萬元」寫作「5000萬元」。報刊從寬，只作提示。',
    en: 'GB/T 15835—2011 (5.3): of a very large number 万 and 亿 may be written as units behind Arabic digits; otherwise the two kinds of numerals are not mixed in one value. A hint.',
  },
  examples: {
    bad: ['总投资[|3亿5千万|]元。', '安排资金[|5千万|]元。', '惠及[|3百万|]人。'],
    good: ['总投资3.5亿元。', '总投资3亿5000万元。', '装机5千瓦，产量3.5万千克。', '安排资金五千万元。'],
  },
  where: [pattern],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, pattern)) {
    const value = numeralValue(one.match[0]);
    if (value === undefined || isQuoted(one)) continue;
    const right = shown(value).replace(/[万亿]/, (unit) => toScript(unit, model.script));
    const norm = normSpan(one.norm.start, one.norm.end);
    const span = sourceAt(model, norm);
    yield {
      span,
      message: message(found, { right, written: writtenAt(model, norm) }),
      fixes: [{ title: message(write, { right }), edits: [{ span, text: right }], safety: 'suggestion' }],
    };
  }
}

const shown = (value: number): string => (value >= 1e8 ? `${value / 1e8}亿` : `${value / 1e4}万`);
