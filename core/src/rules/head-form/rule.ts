// How the numbers of headings and points are written: （一）、 1、 一., and 首先……第二…….

import { message } from '../../base/message';
import { mayMatch } from '../../base/pattern-needs';
import { type NormSpan, normSpan } from '../../base/span';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import type { Part } from '../../model/part';
import { sourceIn, writtenIn } from '../../model/placed';
import { isProse } from '../../model/read-block';
import type { Finding, Rule, RuleInput } from '../rule';
import { mixedOrdinals } from './mixed';

const found = {
  'zh-cn': '序次语“{written}”的形式不合国家标准，宜作“{right}”（全文 {count} 处）。',
  'zh-tw': '序次語「{written}」的形式不合國家標準，宜作「{right}」（全文 {count} 處）。',
  en: 'By the national standard “{written}” is written “{right}” ({count} in this text).',
};
const mixed = {
  'zh-cn': '序次语前后不是一套：“{first}”之后是“{second}”。',
  'zh-tw': '序次語前後不是一套：「{first}」之後是「{second}」。',
  en: 'The ordinal words are of two sets: “{first}” is followed by “{second}”.',
};
const change = { 'zh-cn': '全部改正', 'zh-tw': '全部改正', en: 'Correct all' };

export const rule: Rule = {
  id: 'head-form',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '序次语形式不合标准，如“（一）、”“一.”“1、”，或“首先”之后用“第二”。',
    'zh-tw': '序次語形式不合標準，如「（一）、」「一.」「1、」，或「首先」之後用「第二」。',
    en: 'Numbers of headings in the wrong form, such as （一）、 or 1、, or ordinal words of two sets.',
  },
  why: {
    'zh-cn':
      '国家标准GB/T 15834—2011《标点符号用法》：汉字数字作序次语用顿号，不带括号的阿拉伯数字用下脚点，带括号的序次语后面不再用点号。“首先、其次”“第一、第二”“一是、二是”各成一套，混用只作提示。报刊正文里“1、”常见，所以预设 `news` 不查；同一种形式全文只提示一次。',
    'zh-tw':
      '國家標準GB/T 15834—2011《標點符號用法》：漢字數字作序次語用頓號，不帶括號的阿拉伯數字用下腳點，帶括號的序次語後面不再用點號。「首先、其次」「第一、第二」「一是、二是」各成一套，混用只作提示。報刊正文裡「1、」常見，所以預設集 `news` 不查；同一種形式全文只提示一次。',
    en: 'National standard GB/T 15834—2011: Chinese numerals that number points take 、, Arabic ones a full point, and those in brackets nothing. 首先/其次, 第一/第二 and 一是/二是 are sets of their own; mixing them gives a hint. Newspapers often write 1、, so the preset `news` leaves this rule out. Each form is told once a text.',
  },
  examples: {
    bad: [
      '[|（一）、|]加强领导。要抓好组织领导，压实各方责任。\n（二）、强化督查。要抓好督促检查，严格考核。',
      '[|1、|]加强领导，压实各方责任。\n2、强化督查，严格考核。',
      '[|一．|]总体要求\n坚持稳中求进，抓好全年工作，推动高质量发展。',
      '首先，要提高认识。[|第二|]，要压实责任。',
    ],
    good: [
      '（一）加强领导。要抓好组织领导，压实各方责任。\n1.加强调度。\n一、总体要求',
      '首先，要提高认识；其次，要压实责任。',
      '首先，介绍两点情况：第一，项目已经开工；第二，资金已经到位。',
      '一、二年级的学生参加活动。\n3.5亿元资金已经下达。',
    ],
  },
  check,
};

interface Form {
  readonly pattern: RegExp;
  readonly right: (number: string) => string;
}

/** At the start of a paragraph. Not 一、二年级, not 3.5亿. */
const forms: readonly Form[] = [
  {
    pattern: /^\s*([（(](?:[〇零一二三四五六七八九十百]+|\d{1,2})[）)])[、.．，,](?=\s*\p{Script=Han})/u,
    right: (number) => number,
  },
  { pattern: /^\s*([一二三四五六七八九十]{1,3})[.．，](?=\s*\p{Script=Han})/u, right: (number) => `${number}、` },
  { pattern: /^\s*(\d{1,2})、(?=\s*[\p{Script=Han}“《])(?!\d)/u, right: (number) => `${number}.` },
];

interface Place {
  /** Which of the forms. */
  readonly form: number;
  readonly norm: NormSpan;
  readonly number: NormSpan;
}

const isText = ({ kind }: Part): boolean => isProse(kind) && kind !== 'table';

const startsIn = blockFacts((part): readonly Place[] => {
  const { text, units } = part;
  if (!isText(part) || !opener.test(text.text)) return [];
  return forms.flatMap(({ pattern }, form) => {
    const match = mayMatch(units, pattern) ? pattern.exec(text.text) : null;
    if (!match) return [];
    const number = match[1] ?? '';
    const start = match[0].indexOf(number);
    return [{ form, norm: normSpan(start, match[0].length), number: normSpan(start, start + number.length) }];
  });
});

/** What every form begins with. */
const opener = /^\s*[（(〇零一二三四五六七八九十百\d]/;

const mixedIn = blockFacts((part) => (isText(part) ? mixedOrdinals(part.text.text) : []));

function* check({ model }: RuleInput): Iterable<Finding> {
  for (const { block, fact } of mixedIn(model)) {
    yield {
      severity: 'hint',
      span: sourceIn(block, fact.second),
      message: message(mixed, { first: writtenIn(block, fact.first), second: writtenIn(block, fact.second) }),
    };
  }
  const places = startsIn(model);
  for (const form of forms.keys()) {
    const alike = places.filter(({ fact }) => fact.form === form);
    if (alike.length > 0) yield oneFor(alike, forms[form]!.right);
  }
}

function oneFor(all: readonly BlockFact<Place>[], right: Form['right']): Finding {
  const [first] = all as [BlockFact<Place>];
  const corrected = ({ block, fact }: BlockFact<Place>) => right(writtenIn(block, fact.number));
  return {
    span: sourceIn(first.block, first.fact.norm),
    message: message(found, {
      written: writtenIn(first.block, first.fact.norm),
      right: corrected(first),
      count: all.length,
    }),
    fixes: [
      {
        title: message(change),
        edits: all.map((one) => ({ span: sourceIn(one.block, one.fact.norm), text: corrected(one) })),
        safety: 'suggestion',
      },
    ],
  };
}
