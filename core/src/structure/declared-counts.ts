// Where a text says how many things it lists: 6个专题, 四大转变, 三转变.
import { finder } from '../base/finder';
import { type NormSpan, normSpan } from '../base/span';
import { numeralValue } from '../lexicon/numerals';

export interface Declaration {
  /** Numeral, measure word and noun. */
  readonly norm: NormSpan;
  readonly numeral: NormSpan;
  readonly value: number;
}

const modifier = '重点|重大|主要|关键|核心|基本|专项|具体|突出|优势|特色|战略|中心';
const noun =
  '专题|工程|转变|方面|领域|任务|行动|举措|措施|重点|目标|项目|环节|体系|板块|机制|平台|原则|问题|阶段|要求|关系|变化|' +
  '特点|特征|部分|层面|维度|步骤|要素|抓手|课题|主题|专项|战役|攻坚战|计划|方案|产业|行业|区域|片区|组团|通道|走廊|' +
  '提升|突破|跨越|支撑|保障|品牌|系列|类别|类型|县区|市县|区县|省份|省区|省市|地区|部门|单位|县|区|市|省|州';
const declaration = new RegExp(
  `(\\d{1,2}|[一二三四五六七八九十两]{1,3})([个大项类条种])?(?:(?:${modifier})(?:性)?)?(?:${noun})`,
  'gu',
);
/** Numerals side by side (三四个) and what makes a number vague (20多个, 近10个) are no count; 第三方面, “三步走” neither. */
const vague =
  /(?:[\d十百千万亿几数多余近约超逾第每各其前后上另一二三四五六七八九两.“‘「]|其他|另外|其中|余下|上述|以上)$/u;
const wellFormed = /^(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九两])$/u;
/** Without a measure word these are ordinary words or names: 三省, 一市, 五区. */
const needsMeasure = /[县区市省州]$|^.(?:部门|单位|地区|部分|计划)$/u;
/** The noun is only the beginning of a longer word: 四个县级市, 三项目标, 两个区域性中心. */
const goesOn = /^(?:级|长|委|府|域|间|域性|内|外|队|组|体|化|制度|化工|工程师)/u;

const find = finder(declaration);

/** By appearance. */
export function declarations(text: string): readonly Declaration[] {
  if (!/、|[”’]、?[“‘]/u.test(text)) return [];
  const found: Declaration[] = [];
  for (const { index, 0: whole, 1: numeral = '', 2: measure = '' } of find(text)) {
    const end = index + whole.length;
    if (vague.test(text.slice(Math.max(0, index - 2), index))) continue;
    const value = wellFormed.test(numeral) ? numeralValue(numeral) : undefined;
    if (value === undefined || value < 2 || (measure === '' && needsMeasure.test(whole))) continue;
    if (goesOn.test(text.slice(end, end + 3))) continue;
    found.push({ norm: normSpan(index, end), numeral: normSpan(index, index + numeral.length), value });
  }
  return found;
}
