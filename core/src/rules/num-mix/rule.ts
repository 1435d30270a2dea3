// Arabic and Chinese numerals side by side in one enumeration: 6个专题、七个小组.
import { message } from '../../base/message';
import { isQuoted, occurrences, sourceAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '同一列举里数字写法不一。',
  'zh-tw': '同一列舉裡數字寫法不一。',
  en: 'Arabic and Chinese numerals in one enumeration.',
};

const pattern =
  /(?<![\d.])\d{1,3}([个项名家次条场])[^，。；、“”\d\n]{1,10}、[三四五六七八九十]{1,3}\1[^，。；、“”\n]{1,4}?(?=[，。；、讨进展的和]|$)|(?<![第十百千万一二三四五六七八九])[三四五六七八九十]{1,3}([个项名家次条场])[^，。；、“”\d\n]{1,10}、\d{1,3}\2[^，。；、“”\n]{1,4}?(?=[，。；、讨进展的和]|$)/gm;

export const rule: Rule = {
  id: 'num-mix',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '同一列举里阿拉伯数字与汉字数字混用。',
    'zh-tw': '同一列舉裡阿拉伯數字與漢字數字混用。',
    en: 'Both kinds of numerals in one enumeration.',
  },
  why: {
    'zh-cn':
      'GB/T 15835—2011《出版物上数字用法》4.3：两种数字都可用的场合，应避免在同一场合混用，做到体例一致。只看顿号相连、量词相同的列举；跨句、跨段的不同写法不报，“两”“一”和固定提法也不报。',
    'zh-tw':
      'GB/T 15835—2011《出版物上數字用法》4.3：兩種數字都可用的場合，應避免在同一場合混用，做到體例一致。只看頓號相連、量詞相同的列舉；跨句、跨段的不同寫法不報，「兩」「一」和固定提法也不報。',
    en: 'GB/T 15835—2011 (4.3): where both kinds of numerals are possible, one place keeps to one of them. Only items joined by 、 with the same measure word are read.',
  },
  examples: {
    bad: ['会议分[|6个专题、七个小组|]讨论。'],
    good: ['会议分6个专题讨论。\n实施六个工程。', '建设3个中心、两个基地。', '会议分六个专题、七个小组讨论。'],
  },
  where: [/、[三四五六七八九十]{1,3}[个项名家次条场]/, /、\d{1,3}[个项名家次条场]/],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, pattern)) {
    if (!isQuoted(one)) yield { span: sourceAt(model, one.norm), message: message(found) };
  }
}
