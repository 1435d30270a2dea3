// Arabic digits in names that are written with Chinese numerals: 4中全会, 15五, 星期5 (GB/T 15835—2011, 4.2).
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { chineseNumeral } from '../../lexicon/numerals';
import { occurrences } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '固定名称中的数字用汉字：“{right}”。',
  'zh-tw': '固定名稱中的數字用漢字：「{right}」。',
  en: 'This name takes Chinese numerals: {right}',
};
const write = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to {right}' };

const forms: readonly RegExp[] = [
  /(?:[届第]|十[一二三四五六七八九]届)(\d)中全会/,
  /“(1\d)五(?=”|时期|规划)/,
  /(?<!\d)(1\d)五(?=规划|时期)/,
  /党的(\d{1,2})大(?=[以报精闭开胜召描擘确提，。、]|$)/,
  /(?:星期|礼拜)([1-6])(?![\d个天次])/,
  /(?:正月|腊月)(?:初)?(\d{1,2})(?!\d)/,
];
const pattern = new RegExp(forms.map(({ source }) => source).join('|'), 'g');

export const rule: Rule = {
  id: 'num-fixed',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '固定名称里误用阿拉伯数字，如“4中全会”。',
    'zh-tw': '固定名稱裡誤用阿拉伯數字，如「4中全會」。',
    en: 'Arabic digits in a fixed name, such as 4中全会.',
  },
  why: {
    'zh-cn':
      'GB/T 15835—2011《出版物上数字用法》4.2：已定型的词语、专名和缩略语用汉字数字，如星期五、二十届四中全会、“十五五”规划、党的二十大；农历月日也用汉字，如正月初五。本来就用阿拉伯数字的专名（“3815”、5G、“1+N”）不报。',
    'zh-tw':
      'GB/T 15835—2011《出版物上數字用法》4.2：已定型的詞語、專名和縮略語用漢字數字，如星期五、二十屆四中全會、「十五五」規劃、黨的二十大；農曆月日也用漢字，如正月初五。本來就用阿拉伯數字的專名（「3815」、5G、「1+N」）不報。',
    en: 'GB/T 15835—2011 (4.2): fixed words, names and abbreviations take Chinese numerals: 星期五, 二十届四中全会, “十五五”规划, 党的二十大, and so do days of the lunar calendar. Names that have Arabic digits of their own are left alone.',
  },
  examples: {
    bad: [
      '学习党的二十届[|4|]中全会精神。',
      '编制“[|15|]五”规划。',
      '党的[|20|]大报告指出。',
      '每逢星期[|5|]接待群众。',
      '正月初[|5|]前返岗。',
    ],
    good: [
      '实施“3815”战略发展目标。',
      '15五星级酒店开业。',
      '第4中学全体师生参加。',
      '周5次训练，星期三休息。',
      '占比的20大体相当。',
    ],
  },
  where: forms,
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { match, norm } of occurrences(model, pattern)) {
    const digits = match.slice(1).find((group) => group !== undefined) ?? '';
    const right = chineseNumeral(Number(digits));
    if (right === undefined) continue;
    const at = norm.start + match[0].lastIndexOf(digits);
    const place = normSpan(at, at + digits.length);
    const written = model.text.unfolded.slice(norm.start, norm.end).replace(/[“「『]|^.*[届屆第]/g, '');
    const span = model.text.toSource(place);
    const args = { right: written.replace(/[\d０-９]+/, right) };
    yield {
      span,
      message: message(found, args),
      fixes: [{ title: message(write, args), edits: [{ span, text: right }], safety: 'safe' }],
    };
  }
}
