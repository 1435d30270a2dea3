// One indicator with two numbers that differ as slips of the keyboard do: 9275亿元 and 9257亿元, or 亿元 and 万元.
import { type Localized, message } from '../../base/message';
import { type NormSpan, normSpan } from '../../base/span';
import type { DocumentModel } from '../../model/document-model';
import { isQuoted, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { Finding, Rule, RuleInput } from '../rule';

const swapped: Localized = {
  'zh-cn': '“{name}”前后数值不一：此处为“{here}”，前文为“{there}”，疑数字颠倒。',
  'zh-tw': '「{name}」前後數值不一：此處為「{here}」，前文為「{there}」，疑數字顛倒。',
  en: 'Two numbers for {name}: {here} here, {there} before; digits seem to be swapped.',
};
const otherUnit: Localized = {
  'zh-cn': '“{name}”前后单位不一：此处为“{here}”，前文为“{there}”。',
  'zh-tw': '「{name}」前後單位不一：此處為「{here}」，前文為「{there}」。',
  en: 'Two units for {name}: {here} here, {there} before.',
};
const before = { 'zh-cn': '前一处', 'zh-tw': '前一處', en: 'the number before' };

export const rule: Rule = {
  id: 'num-scale',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '同一指标前后数值或单位不一，如前“9275亿元”、后“9257亿元”。',
    'zh-tw': '同一指標前後數值或單位不一，如前「9275億元」、後「9257億元」。',
    en: 'One indicator with two numbers or two units.',
  },
  why: {
    'zh-cn':
      '导语和正文各写一次的数字，最容易敲颠倒或写错“万”“亿”。依据是文内自身：指标名相同、数字只有相邻两位对调，或数字相同而单位是“万”与“亿”之别，才报；两处写有不同年份、月份、范围的不报，其他数值差异多是口径不同，也不报。',
    'zh-tw':
      '導語和正文各寫一次的數字，最容易敲顛倒或寫錯「萬」「億」。依據是文內自身：指標名相同、數字只有相鄰兩位對調，或數字相同而單位是「萬」與「億」之別，才報；兩處寫有不同年份、月份、範圍的不報，其他數值差異多是口徑不同，也不報。',
    en: 'Numbers written once in the lead and again below get swapped digits or the wrong 万 or 亿. The evidence is in the text: one name, and either two neighboring digits changed places or the same digits have another scale. Where different years or scopes are given nothing is said.',
  },
  examples: {
    bad: [
      '全市地区生产总值达9275亿元。\n经济总量迈上新台阶，地区生产总值达[|9257亿元|]，增长3.3%。',
      '完成固定资产投资320亿元。\n全年固定资产投资[|320万元|]，增长5%。',
    ],
    good: [
      '甲单位不合理支出1234元，乙单位不合理支出1243元，丙单位不合理支出1324元。',
      '全市地区生产总值达9275亿元。\n经济总量迈上新台阶，地区生产总值达9275亿元，增长3.3%。',
      '2023年地区生产总值9257亿元。\n2024年地区生产总值9275亿元。',
      '全市固定资产投资320亿元。\n望江区固定资产投资32亿元。',
      '投资320亿元，投资320万元。',
    ],
  },
  check,
};

/** The report's own scope, and words that only look like one. */
const noScope = /全[省市州县区]|地区(?=生产)|[达得受]到|全年/gu;

interface Figure {
  readonly name: string;
  readonly digits: string;
  readonly unit: string;
  readonly scope: string;
  /** The name, where it stands. */
  readonly label: NormSpan;
  readonly norm: NormSpan;
}

/** A name of at least four characters, a verb that only links, a number of three digits or more, a unit. */
const figure =
  /(\p{Script=Han}{4,8}?)(?:达到?了?|为|是|完成|实现|突破)?(\d[\d,]*(?:\.\d+)?)([万亿]?(?:元|千瓦时|千瓦|吨|人次|人|户|亩|公里|平方米|立方米))/gu;
const link = /(?:达到?了?|为|是|完成|实现|突破|超过?|约|共|近)+$/u;
/** What makes two figures two: 2023年, 上半年, 望江区. */
const scopes =
  /\d+年|\d+月|[上下]半年|[一二三四]季度|[去今明前]年|\p{Script=Han}{1,3}[省市州县区镇乡村]|其中|累计|新增|同比|上年|计划|目标|力争|预计|到|由|从|比/gu;

/** From here on values of one name are a list of several things, and no slip of one. */
const several = 3;

function* check({ model }: RuleInput): Iterable<Finding> {
  const known = new Map<string, Figure[]>();
  for (const current of figuresIn(model)) {
    const earlier = known.get(current.name) ?? [];
    known.set(current.name, [...earlier, current]);
  }
  for (const figures of known.values()) {
    for (const [i, current] of figures.entries()) {
      const alike = figures.filter(({ scope }) => scope === current.scope);
      if (new Set(alike.map(({ digits, unit }) => digits + unit)).size >= several) continue;
      const earlier = figures.slice(0, i);
      const slip = earlier.find((other) => other.scope === current.scope && differ(other, current));
      // Where the same figure stood before, this one is a second count and no slip.
      if (slip && !earlier.some((other) => other.digits === current.digits && other.unit === current.unit))
        yield report(model, current, slip);
    }
  }
}

function* figuresIn(model: DocumentModel): Iterable<Figure> {
  for (const one of occurrences(model, figure)) {
    const { match, norm, block } = one;
    const name = (match[1] ?? '').replace(link, '');
    const digits = (match[2] ?? '').replaceAll(',', '');
    if (name.length < 4 || digits.replace('.', '').length < 3 || isQuoted(one)) continue;
    const start = norm.end - (match[2] ?? '').length - (match[3] ?? '').length;
    const label = norm.start + (match[1] ?? '').indexOf(name) + name.length;
    yield {
      name: name.slice(-4),
      digits,
      unit: match[3] ?? '',
      scope: scopeOf(block.text.text, match.index + match[0].length),
      label: normSpan(label - 4, label),
      norm: normSpan(start, norm.end),
    };
  }
}

function report(model: DocumentModel, current: Figure, slip: Figure): Finding {
  return {
    span: sourceAt(model, current.norm),
    message: message(slip.unit === current.unit ? swapped : otherUnit, {
      name: writtenAt(model, current.label),
      here: writtenAt(model, current.norm),
      there: writtenAt(model, slip.norm),
    }),
    related: [{ span: sourceAt(model, slip.norm), message: message(before) }],
  };
}
/** Years, places and the like since the last full stop. */
function scopeOf(text: string, end: number): string {
  const sentence = text.slice(text.slice(0, end).lastIndexOf('。') + 1, end).replace(noScope, '');
  return [...new Set([...sentence.matchAll(scopes)].map(([word]) => word))].sort().join(' ');
}

function differ(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit) return isSwap(a.digits, b.digits);
  return (
    a.digits === b.digits &&
    a.unit.replace(/[万亿]/, '') === b.unit.replace(/[万亿]/, '') &&
    /[万亿]/.test(a.unit) &&
    /[万亿]/.test(b.unit)
  );
}

/** Whether two neighboring digits changed places and nothing else. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return (
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    /\d\d/.test(a.slice(at, at + 2)) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}
