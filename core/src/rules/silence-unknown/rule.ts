// A comment that silences a rule there is not: it silences nothing, and nobody would notice.
import { nearest } from '../../base/data-file/nearest';
import { message } from '../../base/message';
import { silencingComments } from '../../model/silences';
import type { Finding, Rule, RuleInput } from '../rule';
import { ruleIds } from '../rule-ids.gen';

const unknown = {
  'zh-cn': '没有“{name}”这条规则，这条注释不起作用。',
  'zh-tw': '沒有「{name}」這條規則，這條註解不起作用。',
  en: 'There is no rule “{name}”; this silences nothing.',
};
const nearly = {
  'zh-cn': '没有“{name}”这条规则，是否应为“{near}”？',
  'zh-tw': '沒有「{name}」這條規則，是否應為「{near}」？',
  en: 'There is no rule “{name}”; did you mean “{near}”?',
};
const change = { 'zh-cn': '改为“{near}”', 'zh-tw': '改為「{near}」', en: 'Change to “{near}”' };

export const rule: Rule = {
  id: 'silence-unknown',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '忽略规则的注释写了不存在的规则名。',
    'zh-tw': '忽略規則的註解寫了不存在的規則名。',
    en: 'A comment that silences a rule names one that does not exist.',
  },
  why: {
    'zh-cn':
      'Markdown 中的注释 `<!-- dinggao-ignore 规则名 -->` 只认规则名，写错一个字母就什么也不忽略，而且看不出来。只查这种注释。注释里用汉字写的理由不查；已写明一条存在的规则时，后面的西文词看作理由，除非与某条规则的名称相近。',
    'zh-tw':
      'Markdown 中的註解 `<!-- dinggao-ignore 規則名 -->` 只認規則名，寫錯一個字母就什麼也不忽略，而且看不出來。只查這種註解。註解裡用漢字寫的理由不查；已寫明一條存在的規則時，後面的西文詞看作理由，除非與某條規則的名稱相近。',
    en: 'A comment `<!-- dinggao-ignore rule -->` in Markdown knows rules by their ids; with one letter wrong it silences nothing, and nobody can tell. Nothing but these comments is looked at. Reasons in Chinese are left alone, and so are other words beside a rule that exists, unless they come near the id of one.',
  },
  examples: {
    language: 'markdown',
    bad: [
      '<!-- dinggao-ignore [|pun-repaet|] -->\n\n会议强调，要抓落实。',
      '<!-- dinggao-ignore-file [|no-such-thing|] -->\n\n会议强调，要抓落实。',
      '- 会议强调，要抓落实。 <!-- dinggao-ignore pun-repeat [|dup-wrod|] 引文如此 -->',
    ],
    good: [
      '<!-- dinggao-ignore pun-repeat xdoc-name 原文如此 -->\n\n会议强调，要抓落实。',
      '<!-- dinggao-ignore -->\n\n会议强调，要抓落实。',
      '<!-- dinggao-ignore pun-repeat quoted as printed -->\n\n会议强调，要抓落实。',
      '```\n<!-- dinggao-ignore pun-repaet -->\n```',
    ],
  },
  check,
};

const known: ReadonlySet<string> = new Set(ruleIds);

function* check({ model }: RuleInput): Iterable<Finding> {
  for (const { names } of silencingComments(model)) {
    const named = names.some(({ name }) => known.has(name));
    for (const { name, span } of names) {
      if (known.has(name)) continue;
      const near = nearest(name, ruleIds);
      if (near !== undefined) {
        const title = message(change, { near });
        const fixes = [{ title, edits: [{ span, text: near }], safety: 'suggestion' as const }];
        yield { span, message: message(nearly, { name, near }), fixes };
      } else if (!named) yield { span, message: message(unknown, { name }) };
    }
  }
}
