// Characters that are lost for good: one notice a kind.
import { type Localized, message } from '../../base/message';
import { damageNoticed } from '../../model/damage';
import type { Finding, Rule, RuleInput } from '../rule';

const kinds: Readonly<Record<string, Localized>> = {
  'lost-replacement': {
    'zh-cn': '有 {count} 处字符已丢失，只剩替换符“�”（U+FFFD），请对照来源补上。',
    'zh-tw': '有 {count} 處字元已丟失，只剩替換符「�」（U+FFFD），請對照來源補上。',
    en: 'Characters are lost at {count} places; only the replacement character “�” (U+FFFD) is left. Please check the source.',
  },
  'lost-twice': {
    'zh-cn': '有 {count} 处“锟斤拷”乱码，原字已丢失，请对照来源补上。',
    'zh-tw': '有 {count} 處「锟斤拷」亂碼，原字已丟失，請對照來源補上。',
    en: 'Characters are lost at {count} places; “锟斤拷” is what two wrong decodings left of them. Please check the source.',
  },
  'lost-private': {
    'zh-cn': '有 {count} 处私用区字符（如 {code}），换一台电脑可能显示成别的字或空白，请改用通用字符。',
    'zh-tw': '有 {count} 處私用區字元（如 {code}），換一台電腦可能顯示成別的字或空白，請改用通用字元。',
    en: 'Private use characters (such as {code}) at {count} places: another computer may show something else, or nothing.',
  },
};

export const rule: Rule = {
  id: 'art-replacement',
  severity: 'error',
  fixable: false,
  aboutDamage: true,
  summary: {
    'zh-cn': '已丢失的字符：“�”、“锟斤拷”和私用区字符。',
    'zh-tw': '已丟失的字元：「�」、「锟斤拷」和私用區字元。',
    en: 'Lost characters: U+FFFD, 锟斤拷 and private use characters.',
  },
  why: {
    'zh-cn':
      '程序读到不认识的字节时写下“�”；“�”的字节再按 GBK 读一遍就成了“锟斤拷”。原来的字已经不在文件里，推不回来，只能对照来源补上。私用区字符没有公认的含义，显示什么全看电脑上装的字体，多为自造字或符号字体的残留。同一种只提示一次。',
    'zh-tw':
      '程式讀到不認識的位元組時寫下「�」；「�」的位元組再按 GBK 讀一遍就成了「锟斤拷」。原來的字已經不在檔案裡，推不回來，只能對照來源補上。私用區字元沒有公認的含義，顯示什麼全看電腦上裝的字型，多為自造字或符號字型的殘留。同一種只提示一次。',
    en: 'A program writes “�” for bytes it cannot read; the bytes of “�” read as GBK give “锟斤拷”. What was written is no longer in the file and has to be taken from the source. Private use characters have no agreed meaning: what they show depends on the fonts of a computer. One notice a kind.',
  },
  examples: {
    bad: [
      '会议强[|\ufffd|]，要抓好落\ufffd。',
      '会议听取了[|锟斤拷锟斤拷|]汇报。',
      '一是[|\ue5e5|]抓好落实；[|\ufffd|]',
    ],
    good: ['程序员管这种乱码叫“锟斤拷”。', '会议强调，要抓好落实。'],
  },
  check,
};

const lost = Object.entries(kinds).map(([pass, template]) => [template, damageNoticed(pass)] as const);

function* check({ model }: RuleInput): Iterable<Finding> {
  for (const [template, losses] of lost) {
    const count = losses.count(model);
    const first = count > 0 && losses.first(model);
    if (!first) continue;
    const code = `U+${first.text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    yield { span: first.source, message: message(template, { count, code }) };
  }
}
