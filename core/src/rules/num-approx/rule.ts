// Words of approximation stacked on one number: 近10余家, 约20人左右, 超过50%以上 (GB/T 15835—2011, 4.2.2).
import { type Localized, message } from '../../base/message';
import { normSpan } from '../../base/span';
import { isQuoted, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const stacked: Localized = {
  'zh-cn': '“{first}”与“{second}”都表示概数，留一个即可。',
  'zh-tw': '「{first}」與「{second}」都表示概數，留一個即可。',
  en: '{first} and {second} both say “about”; one is enough.',
};
const several: Localized = {
  'zh-cn': '带“几”的概数用汉字数字。',
  'zh-tw': '帶「幾」的概數用漢字數字。',
  en: 'Approximate numbers with 几 take Chinese numerals.',
};
const remove: Localized = { 'zh-cn': '删去“{word}”', 'zh-tw': '刪去「{word}」', en: 'Remove {word}' };

const number = '(?:\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千]+)[百千万亿]{0,2}';
const unit = '[\\u4e00-\\u9fff%]{0,3}?';
const forms: readonly RegExp[] = [
  new RegExp(`(近)${number}(余|多)(?!年[来前]|边|元化|样)`, 'g'),
  new RegExp(`(约|大约|大概)${number}${unit}(左右|上下)`, 'g'),
  new RegExp(`(超过|逾|高于|不低于|不少于|至少)${number}${unit}(以上)`, 'g'),
  new RegExp(`(不足|不到|低于|不超过|少于)${number}${unit}(以下)`, 'g'),
];
const digitsAndSome = /\d{2,}几(?=[个人天年名家次户万亿岁%])/g;

export const rule: Rule = {
  id: 'num-approx',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '表示概数的词叠用。',
    'zh-tw': '表示概數的詞疊用。',
    en: 'Two words of approximation on one number.',
  },
  why: {
    'zh-cn':
      '“近”是不到，“余”是超过，“近10余家”自相矛盾；“约……左右”“超过……以上”前后重复。GB/T 15835—2011《出版物上数字用法》4.2.2：含“几”的概数用汉字数字，“10几人”应为“十几人”。属语言规范，只作提示。',
    'zh-tw':
      '「近」是不到，「餘」是超過，「近10餘家」自相矛盾；「約……左右」「超過……以上」前後重複。GB/T 15835—2011《出版物上數字用法》4.2.2：含「幾」的概數用漢字數字，「10幾人」應為「十幾人」。屬語言規範，只作提示。',
    en: '近 is less than, 余 more than: 近10余家 contradicts itself, 约……左右 and 超过……以上 say one thing twice. By GB/T 15835—2011 (4.2.2) numbers with 几 take Chinese numerals. A hint.',
  },
  examples: {
    bad: [
      '引进企业[|近10余|]家。',
      '参会人员[|约20人左右|]。',
      '占比[|超过50%以上|]。',
      '來了[|10几|]人。',
      '每天大约有[|近百余|]人前来咨询。',
    ],
    good: [
      '20多个部门参加。',
      '参会人员约20人。',
      '他说：“我们村近10余户都搬了。”',
      '近30年来，3万余人受益。',
      '年龄在60岁以上的约占三成。',
    ],
  },
  where: [...forms, digitsAndSome],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const form of forms) {
    for (const one of occurrences(model, form)) {
      if (isQuoted(one)) continue;
      const [, first = '', second = ''] = one.match;
      const { start, end } = one.norm;
      const words = [normSpan(start, start + first.length), normSpan(end - second.length, end)] as const;
      yield {
        span: sourceAt(model, one.norm),
        message: message(stacked, { first: writtenAt(model, words[0]), second: writtenAt(model, words[1]) }),
        fixes: [...words].reverse().map((word) => ({
          title: message(remove, { word: writtenAt(model, word) }),
          edits: [{ span: sourceAt(model, word), text: '' }],
          safety: 'suggestion',
        })),
      };
    }
  }
  for (const one of occurrences(model, digitsAndSome)) {
    if (!isQuoted(one)) yield { span: sourceAt(model, one.norm), message: message(several) };
  }
}
