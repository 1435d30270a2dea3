// A count without a measure word where the same noun has one elsewhere: 三转变 beside 四大转变.
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { occurrences, sourceOf, writtenOf } from '../../model/occurrences';
import { sourceIn } from '../../model/placed';
import { toScript } from '../../text/script';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '“{written}”与本文“{other}”体例不一，疑脱“{measure}”。',
  'zh-tw': '「{written}」與本文「{other}」體例不一，疑脫「{measure}」。',
  en: '“{written}” lacks a measure word that “{other}” has; {measure} may be missing.',
};
const elsewhere = { 'zh-cn': '另一种写法', 'zh-tw': '另一種寫法', en: 'written otherwise here' };
const insert = { 'zh-cn': '补上“{measure}”', 'zh-tw': '補上「{measure}」', en: 'Insert {measure}' };

export const rule: Rule = {
  id: 'style-measure',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '数词后有的用量词、有的不用，如“四大转变”与“三转变”。',
    'zh-tw': '數詞後有的用量詞、有的不用，如「四大轉變」與「三轉變」。',
    en: 'A count with and without a measure word in one text.',
  },
  why: {
    'zh-cn':
      '列举之后总括说“三个转变”“四大转变”，同一篇里体例宜一致；少了“个”“大”，多半是脱字。只在列举的引号后面、同一名词在本文另处带有量词时提示；加了引号的是固定提法，不报。这是编辑惯例。',
    'zh-tw':
      '列舉之後總括說「三個轉變」「四大轉變」，同一篇裡體例宜一致；少了「個」「大」，多半是脫字。只在列舉的引號後面、同一名詞在本文另處帶有量詞時提示；加了引號的是固定提法，不報。這是編輯慣例。',
    en: 'What is counted after a list is called 三个转变 or 四大转变, and one text keeps to one way; without 个 or 大 a character is likely lost. Said only right behind quotation marks and where the same noun has a measure word elsewhere. A custom of editors.',
  },
  examples: {
    bad: ['实现“从有到优”“从大到强”四大转变。推动“从点到面”“从散到聚”“从旧到新”[|三转变|]。'],
    good: [
      '实现“从有到优”“从大到强”四大转变。推动“从点到面”“从散到聚”“从旧到新”三大转变。',
      '实现“从有到优”“从大到强”四大转变，落实“三转变”要求。',
      '推动“从点到面”“从散到聚”“从旧到新”三转变。',
    ],
  },
  check,
};

const nouns = '(转变|工程|任务|举措|行动|目标|体系|突破|提升|跨越|转型)';
const bare = new RegExp(`(?<=”)[二两三四五六七八九十]${nouns}`, 'gu');
const measured = new RegExp(`[二两三四五六七八九十\\d](大|个|项)${nouns}`, 'gu');

function* check({ model }: RuleInput): Iterable<Finding> {
  const lacking = occurrences(model, bare);
  if (lacking.length === 0) return;
  const having = occurrences(model, measured);
  for (const one of lacking) {
    const other = having.find(({ match }) => match[2] === one.match[1]);
    if (!other) continue;
    const measure = toScript('个', model.script);
    const at = sourceIn(one.block, normSpan(one.match.index, one.match.index + 1)).end;
    yield {
      span: sourceOf(one),
      message: message(found, { written: writtenOf(one), other: writtenOf(other), measure }),
      related: [{ span: sourceOf(other), message: message(elsewhere) }],
      fixes: [
        {
          title: message(insert, { measure }),
          edits: [{ span: { start: at, end: at }, text: measure }],
          safety: 'suggestion',
        },
      ],
    };
  }
}
