// 今年（2024年） in a report of another year.
import { message } from '../../base/message';
import { mayMatch } from '../../base/pattern-needs';
import { normSpan } from '../../base/span';
import { blockFacts } from '../../model/block-facts';
import { documentDate } from '../../model/document-date';
import { sourceIn, writtenIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '本文日期为{year}年，“{word}”应为{right}年，此处写{written}年。',
  'zh-tw': '本文日期為{year}年，「{word}」應為{right}年，此處寫{written}年。',
  en: 'This document is of {year}, so {word} is {right}; this says {written}.',
};

export const rule: Rule = {
  id: 'date-relative',
  severity: 'information',
  fixable: false,
  summary: {
    'zh-cn': '“今年、去年、明年”与括注的年份不符。',
    'zh-tw': '「今年、去年、明年」與括注的年份不符。',
    en: '今年, 去年 or 明年 disagrees with the year beside it.',
  },
  why: {
    'zh-cn':
      '“今年”指稿件所属的年份。上年稿件拿来改，常漏改括注里的年份。稿件日期取自文首字段、电头或文件名，多为推算，所以只作信息提示；日期不明的稿件不检查。',
    'zh-tw':
      '「今年」指稿件所屬的年份。上年稿件拿來改，常漏改括注裡的年份。稿件日期取自文首欄位、電頭或檔名，多為推算，所以只作資訊提示；日期不明的稿件不檢查。',
    en: '今年 means the year of the document. Its date is taken from the front matter, the dateline or the file name, hence information only; without a date nothing is checked.',
  },
  examples: {
    bad: [
      '---\ndate: 2025-12-14\n---\n[|今年（2024年|]）以来，全市经济稳中向好。',
      '---\ndate: 2025-12-14\n---\n要为[|明年（2025年|]）开好局打下基础。',
    ],
    good: [
      '---\ndate: 2025-12-14\n---\n今年（2025年）以来，全市经济稳中向好。',
      '今年（2024年）以来，全市经济稳中向好。',
      '---\ndate: 2025-12-14\n---\n他在去年2023年度考核中获优秀。',
    ],
  },
  check,
};

const offsets: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 前年: -2, 明年: 1, 后年: 2 };
const pattern = /(今年|本年|去年|前年|明年|后年)(?:[（(]即?|，?即)(\d{4})年/g;

function* check({ model }: RuleInput): Iterable<Finding> {
  const places = yearsBeside(model);
  const governing = places.length === 0 ? undefined : documentDate(model);
  if (!governing) return;
  for (const { block, fact } of places) {
    const [whole, word = '', written = ''] = fact;
    const right = governing.year + (offsets[word] ?? 0);
    if (Number(written) === right) continue;
    const shown = writtenIn(block, normSpan(fact.index, fact.index + word.length));
    yield {
      span: sourceIn(block, normSpan(fact.index, fact.index + whole.length)),
      message: message(found, { year: governing.year, word: shown, right, written }),
    };
  }
}

const yearsBeside = blockFacts(({ text, units }) =>
  mayMatch(units, pattern) ? [...text.text.matchAll(pattern)] : nothing,
);
const nothing: readonly RegExpExecArray[] = [];
