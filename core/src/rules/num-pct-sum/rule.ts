// Shares of a whole that do not add up to 100.
import { message } from '../../base/message';
import { occurrences, sourceAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '三项合计为{sum}，不是100。',
  'zh-tw': '三項合計為{sum}，不是100。',
  en: 'These three add up to {sum}, not 100.',
};

const number = '(\\d{1,2}(?:\\.\\d+)?)';
const ratio = new RegExp(`(?<![\\d.:：∶])${number}[:：∶]${number}[:：∶]${number}(?![\\d.:：∶])`, 'g');
const shares = new RegExp(`(?:占|占比|比重)[^\\d，。；\\n]{0,6}${number}%、${number}%[和、]${number}%`, 'g');

export const rule: Rule = {
  id: 'num-pct-sum',
  severity: 'information',
  fixable: false,
  summary: {
    'zh-cn': '三次产业结构等占比合计不是100。',
    'zh-tw': '三次產業結構等佔比合計不是100。',
    en: 'Shares of a whole that do not add up to 100.',
  },
  why: {
    'zh-cn':
      '三次产业之比、三次产业分别所占的百分数，合计应为100，只许有四舍五入的出入（0.2以内）。合计在90至110之间又不是100的，多是某一位数字敲错。其他占比未必互斥，不检查。',
    'zh-tw':
      '三次產業之比、三次產業分別所佔的百分數，合計應為100，只許有四捨五入的出入（0.2以內）。合計在90至110之間又不是100的，多是某一位數字敲錯。其他佔比未必互斥，不檢查。',
    en: 'The shares of the three sectors of the economy add up to 100, give or take rounding (0.2). Other shares may overlap and are not checked.',
  },
  examples: {
    bad: ['三次产业结构调整为[|5.3∶45.8∶49.9|]。', '三次产业分别占[|5.3%、45.8%和49.9%|]。'],
    good: [
      '三次产业结构调整为5.3∶45.8∶48.9。',
      '三次产业结构由5.2:46.0:48.9优化为5.3:45.8:48.9。',
      '混凝土配合比为1:2.5:96.9。',
      '三次产业分别增长5.3%、45.8%和49.9%。',
    ],
  },
  where: [/[:：∶]\d{1,2}(?:\.\d+)?[:：∶]\d/, /%[和、]\d/],
  checkBlock,
};

const sectors = /产业|一二三产/;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  const { text } = model.text;
  if (!sectors.test(text)) return;
  for (const pattern of [ratio, shares]) {
    for (const { match, norm, block } of occurrences(model, pattern)) {
      const before = text.slice(Math.max(block.norm.start, norm.start - 40), norm.start);
      const sum = Number((Number(match[1]) + Number(match[2]) + Number(match[3])).toFixed(4));
      if (!sectors.test(before) || Math.abs(sum - 100) <= 0.2001 || sum < 90 || sum > 110) continue;
      const start = norm.start + match[0].search(/\d/);
      yield { span: sourceAt(model, { start, end: norm.end }), message: message(found, { sum }) };
    }
  }
}
