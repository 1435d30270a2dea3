// One indicator with two numbers that differ as slips of the keyboard do: 9275亿元 and 9257亿元, or 亿元 and 万元.
import { groupBy } from '../../base/group-by';
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { type BlockFact, blockFactsGiven } from '../../model/block-facts';
import type { Part } from '../../model/part';
import { sourceIn, writtenIn } from '../../model/placed';
import { repeated } from '../../model/repeated';
import type { Finding, Rule, RuleInput } from '../rule';
import { type Figure, figuresIn } from './figures';

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

/** Two figures that may be slips of one another share it: digits in any order, the unit without 万 and 亿. */
const likenessOf = ({ name, scope, digits, unit }: Figure): string =>
  `${name} ${scope} ${[...digits].sort().join('')} ${unit.replace(/[万亿]/, '')}`;

const alike = repeated((part) => figuresIn(part).map(likenessOf));

/** Names of which two figures may be slips of one another. */
const namesOf = oncePer(
  (likenesses: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...likenesses].map((one) => one.slice(0, one.indexOf(' ')))),
);

const figuresOf = blockFactsGiven((part: Part, names: ReadonlySet<string>) =>
  figuresIn(part).filter(({ name }) => names.has(name)),
);

type Place = BlockFact<Figure>;

/** From here on values of one name are a list of several things, and no slip of one. */
const several = 3;

function* check({ model }: RuleInput): Iterable<Finding> {
  const likenesses = alike(model);
  if (likenesses.size === 0) return;
  const byName = groupBy(figuresOf(model, namesOf(likenesses)), ({ fact }) => fact.name);
  for (const figures of byName.values()) {
    for (const [i, { fact, ...place }] of figures.entries()) {
      const alike = figures.filter(({ fact: { scope } }) => scope === fact.scope);
      if (new Set(alike.map(({ fact: { digits, unit } }) => digits + unit)).size >= several) continue;
      const earlier = figures.slice(0, i);
      const slip = earlier.find((other) => other.fact.scope === fact.scope && differ(other.fact, fact));
      // Where the same figure stood before, this one is a second count and no slip.
      if (slip && !earlier.some((other) => other.fact.digits === fact.digits && other.fact.unit === fact.unit))
        yield report({ fact, ...place }, slip);
    }
  }
}

function report({ block, fact }: Place, slip: Place): Finding {
  const there = { span: sourceIn(slip.block, slip.fact.norm), written: writtenIn(slip.block, slip.fact.norm) };
  return {
    span: sourceIn(block, fact.norm),
    message: message(slip.fact.unit === fact.unit ? swapped : otherUnit, {
      name: writtenIn(block, fact.label),
      here: writtenIn(block, fact.norm),
      there: there.written,
    }),
    related: [{ span: there.span, message: message(before) }],
  };
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
