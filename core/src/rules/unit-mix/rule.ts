// Two names of one unit in one document: 平方公里 and 平方千米.
import { message } from '../../base/message';
import type { DocumentModel } from '../../model/document-model';
import { isQuoted, type Occurrence, occurrences, sourceOf, writtenOf } from '../../model/occurrences';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '同一单位两种写法：此处为“{here}”，本文另有{count}处“{there}”。',
  'zh-tw': '同一單位兩種寫法：此處為「{here}」，本文另有{count}處「{there}」。',
  en: 'One unit under two names: {here} here, {there} {count} times elsewhere.',
};

export const rule: Rule = {
  id: 'unit-mix',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '同一计量单位在文中有两种名称。',
    'zh-tw': '同一計量單位在文中有兩種名稱。',
    en: 'One unit of measurement under two names.',
  },
  why: {
    'zh-cn':
      '“公里”与“千米”、“公斤”与“千克”、“平方公里”与“平方千米”名称不同，大小相同，国家法定计量单位都认可；一篇稿件里宜用一种，免得读者换算。引语不计，全文只提示一次。',
    'zh-tw':
      '「公里」與「千米」、「公斤」與「千克」、「平方公里」與「平方千米」名稱不同，大小相同，國家法定計量單位都認可；一篇稿件裡宜用一種，免得讀者換算。引語不計，全文只提示一次。',
    en: '公里 and 千米, 公斤 and 千克 are the same size and both legal; one document should keep to one. Quotations do not count. Said once.',
  },
  examples: {
    bad: [
      '新区面积200平方公里，其中水域30平方公里，湿地12[|平方千米|]。',
      '每袋50公斤，共100公斤，另有20[|千克|]样品。',
    ],
    good: [
      '新区面积200平方公里，道路长30公里。',
      '全长30公里，跑步5千米项目的选手参赛。',
      '他说：“我家离这儿5千米。”全长30公里，宽2公里。',
    ],
  },
  check,
};

/** 5千米 may be a race; only with a good deal of the other name it is a slip. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<=[\d万亿])平方公里/g, /(?<=[\d万亿])平方千米/g],
  [/(?<=[\d万亿])公里(?!\/|每)/g, /(?<=[\d万亿])千米(?!项目|比赛|决赛|跑|接力|\/|每)/g],
  [/(?<=[\d万亿])公斤/g, /(?<=[\d万亿])千克/g],
];

function* check({ model }: RuleInput): Iterable<Finding> {
  for (const [common, formal] of pairs) {
    const formals = unquoted(model, formal);
    if (formals.length === 0) continue;
    const places = [unquoted(model, common), formals];
    const [more = [], fewer = []] = places.sort((a, b) => b.length - a.length);
    const [here, there] = [fewer[0], more[0]];
    if (!here || !there || more.length < 2) continue;
    yield {
      span: sourceOf(here),
      message: message(found, {
        here: writtenOf(here),
        there: writtenOf(there),
        count: more.length,
      }),
      related: [{ span: sourceOf(there), message: message(elsewhere) }],
    };
  }
}

const unquoted = (model: DocumentModel, pattern: RegExp): readonly Occurrence[] =>
  occurrences(model, pattern).filter((one) => !isQuoted(one));

const elsewhere = { 'zh-cn': '另一种写法', 'zh-tw': '另一種寫法', en: 'the other name' };
