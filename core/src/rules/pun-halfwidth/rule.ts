// ASCII punctuation in Chinese text: one notice for the whole text (GB/T 15834—2011).
import { message } from '../../base/message';
import { type Span, shift } from '../../base/span';
import { brokenIn, touchesBroken } from '../../model/damage';
import { kindsTold, noticed, sumOf } from '../../model/noticed';
import type { Part } from '../../model/part';
import { opaqueSpans } from '../../text/opaque';
import { lateFix } from '../late-fix';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '中文语境中使用半角标点共 {count} 处（{kinds}），应为全角。',
  'zh-tw': '中文語境中使用半形標點共 {count} 處（{kinds}），應為全形。',
  en: '{count} half-width punctuation marks in Chinese text ({kinds}) should be full-width.',
};
const convertAll = {
  'zh-cn': '全部改为全角（{count} 处）',
  'zh-tw': '全部改為全形（{count} 處）',
  en: 'Make all {count} full-width',
};

export const rule: Rule = {
  id: 'pun-halfwidth',
  severity: 'information',
  fixable: true,
  aboutDamage: true,
  summary: {
    'zh-cn': '汉字旁边的半角标点。',
    'zh-tw': '漢字旁邊的半形標點。',
    en: 'Half-width punctuation next to Chinese characters.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》规定，逗号、冒号、分号、问号、叹号和括号在中文中占一个字的位置，即全角。小数点、千分位、时刻、网址、英文句子和“1+N”一类的记法不在此列。一篇稿件只提示一次，可一键全部改正。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》規定，逗號、冒號、分號、問號、嘆號和括號在中文中佔一個字的位置，即全形。小數點、千分位、時刻、網址、英文句子和「1+N」一類的記法不在此列。一篇稿件只提示一次，可一鍵全部改正。',
    en: 'GB/T 15834—2011 gives the comma, colon, semicolon, question and exclamation marks and brackets the width of a character in Chinese text. Decimal points, times, addresses, English and notations such as “1+N” are left alone. One notice a text, with one fix for all.',
  },
  examples: {
    bad: ['会议指出[|,|]要抓好落实;各部门要认真学习.', '他问[|:|]“怎么办?”'],
    good: [
      '会议于15:30召开，投资1,200万元，增长3.5%。',
      'See https://example.org/a,b?c for details, please.',
      '写法见[说明](说明.md)。',
    ],
  },
  check,
};

/** What folding reads as full-width. */
const wide: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
]);

interface Mark {
  readonly span: Span;
  readonly char: string;
  readonly wide: string;
}

function* check({ model }: RuleInput): Iterable<Finding> {
  const times = marks.times(model);
  const first = times.size > 0 && marks.first(model);
  if (!first) return;
  const args = { count: sumOf(times), kinds: kindsTold(times) };
  yield {
    span: shift(first.fact.span, first.block.content.start),
    message: message(found, args),
    fixes: [
      lateFix({ title: message(convertAll, args), safety: 'safe' }, () =>
        marks.all(model).map(({ block, fact }) => ({ span: shift(fact.span, block.content.start), text: fact.wide })),
      ),
    ],
  };
}

/** Those of a block, counted from its start. */
function marksIn(part: Part): readonly Mark[] {
  const { text, unfolded, source } = part.text;
  // Where nothing was folded nothing was half-width.
  if (unfolded === text || !halfWidth.test(unfolded)) return none;
  const found: Mark[] = [];
  const kept = [...opaqueSpans(source), ...brokenIn(part)].sort((a, b) => a.start - b.start);
  for (let i = 0; i < unfolded.length; i++) {
    if (unfolded.charCodeAt(i) === text.charCodeAt(i)) continue;
    const char = unfolded[i]!;
    const read = wide.get(char);
    if (read === undefined || text[i] !== read) continue;
    const { start } = part.text.toSource({ start: i, end: i + 1 });
    const span = { start, end: start + 1 };
    if (!touchesBroken(kept, span)) found.push({ span, char, wide: read });
  }
  return found.length === 0 ? none : found;
}

const halfWidth = /[,:;?!()]/;
const none: readonly never[] = [];

const marks = noticed(marksIn, ({ char }) => char);
