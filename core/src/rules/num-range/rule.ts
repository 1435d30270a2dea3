// Ranges whose first number lacks the sign or the unit that makes it clear (GB/T 15835—2011, 5.1.3).
import { type Localized, message } from '../../base/message';
import { normSpan } from '../../base/span';
import type { BlockModel } from '../../model/lone-block';
import { type Occurrence, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const percent: Localized = {
  'zh-cn': '范围两端都应带百分号：“{right}”。',
  'zh-tw': '範圍兩端都應帶百分號：「{right}」。',
  en: 'Both ends of a range take the percent sign: {right}',
};
const big: Localized = {
  'zh-cn': '“{written}”有歧义，前一个数也应带“{unit}”：“{right}”。',
  'zh-tw': '「{written}」有歧義，前一個數也應帶「{unit}」：「{right}」。',
  en: '{written} is ambiguous; write {right} if that is meant.',
};
const write: Localized = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to {right}' };

const range = /\d+(?:\.\d+)?(?:～|~|—{1,2}|-|–|至|到)\d+(?:\.\d+)?[%万亿]/g;

export const rule: Rule = {
  id: 'num-range',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '数值范围的前一端缺百分号或“万”“亿”。',
    'zh-tw': '數值範圍的前一端缺百分號或「萬」「億」。',
    en: 'A range whose first number lacks the percent sign, 万 or 亿.',
  },
  why: {
    'zh-cn':
      'GB/T 15835—2011《出版物上数字用法》5.1.3：范围两端的附加符号或计量单位相同时，在不造成歧义的情况下前一个可以省略；会造成歧义的不应省略，百分号、“万”“亿”都属此类，写“63%～68%”“3万～5万元”。普通计量单位（100～150千克）可以省略，不报。',
    'zh-tw':
      'GB/T 15835—2011《出版物上數字用法》5.1.3：範圍兩端的附加符號或計量單位相同時，在不造成歧義的情況下前一個可以省略；會造成歧義的不應省略，百分號、「萬」「億」都屬此類，寫「63%～68%」「3萬～5萬元」。普通計量單位（100～150千克）可以省略，不報。',
    en: 'GB/T 15835—2011 (5.1.3): the sign or unit of the first number may be left out only where nothing becomes ambiguous; the percent sign, 万 and 亿 may not. Ordinary units (100～150千克) may.',
  },
  examples: {
    bad: ['合格率达到[|63～68%|]。', '每户补助[|3～5万|]元。', '投資[|2—3億|]元。', '增速保持在[|5至6%|]。'],
    good: ['合格率达到63%～68%。', '每袋重100～150千克。', '每户补助3万～5万元。', '2020—2025年', '由2023年至5%的目标'],
  },
  where: [/[～~—–至到-]\d+(?:\.\d+)?[%万亿]/],
  checkBlock,
};

const parts = /^([\d.]+)(\D+)([\d.]+)([%万亿])$/;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, range)) {
    const [, low = '', , high = '', unit = ''] = parts.exec(one.match[0]) ?? [];
    if (Number(low) >= Number(high) || isPartOfMore(model.text.text, one, unit)) continue;
    yield report(model, one.norm, low.length, unit);
  }
}

/** The numbers of a document, a telephone number, 1.2.3-4; 1万至2万 is one range already; 5～10万分之一. */
const isPartOfMore = (text: string, { norm }: Occurrence, unit: string): boolean =>
  /[\dA-Za-z.,:：〕）)\]第—～~-]/.test(text[norm.start - 1] ?? '') ||
  (unit !== '%' && /[分能一千百]/.test(text[norm.end] ?? ''));

function report(model: BlockModel, norm: Occurrence['norm'], low: number, unit: string): Finding {
  const written = writtenAt(model, norm);
  const sign = written.slice(-1);
  const right = written.slice(0, low) + sign + written.slice(low);
  const span = sourceAt(model, norm);
  const at = sourceAt(model, normSpan(norm.start, norm.start + low));
  return {
    span,
    message: message(unit === '%' ? percent : big, { written, right, unit: sign }),
    fixes: [
      {
        title: message(write, { right }),
        edits: [{ span: { start: at.end, end: at.end }, text: sign }],
        safety: unit === '%' ? 'safe' : 'suggestion',
      },
    ],
  };
}
