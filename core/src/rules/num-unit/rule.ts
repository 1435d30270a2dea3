// Chinese numerals before a unit in letters: 三km (GB/T 15835—2011, 4.1.1).
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { numeralValue } from '../../lexicon/numerals';
import { occurrences } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '字母单位前用阿拉伯数字：“{right}”。',
  'zh-tw': '字母單位前用阿拉伯數字：「{right}」。',
  en: 'A unit in letters takes Arabic digits: {right}',
};
const write = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to {right}' };

const pattern =
  /([一二两三四五六七八九十百千万]+)(?=(?:km²?|hm²|m²|m³|[kcm]m|[km]?g|kW|MW|GW|kV|mL|Hz|㎡|㎞|㎏|℃|%)(?![A-Za-z]))/g;

export const rule: Rule = {
  id: 'num-unit',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '汉字数字后接字母单位，如“三km”。',
    'zh-tw': '漢字數字後接字母單位，如「三km」。',
    en: 'Chinese numerals before a unit in letters, such as 三km.',
  },
  why: {
    'zh-cn':
      'GB/T 15835—2011《出版物上数字用法》4.1.1：用于计量的数字用阿拉伯数字，后面是字母形式的计量单位时尤其如此，写“3 km”或“3公里”。汉字单位前用汉字数字（三公里）在文艺性文字里常见，不报。',
    'zh-tw':
      'GB/T 15835—2011《出版物上數字用法》4.1.1：用於計量的數字用阿拉伯數字，後面是字母形式的計量單位時尤其如此，寫「3 km」或「3公里」。漢字單位前用漢字數字（三公里）在文藝性文字裡常見，不報。',
    en: 'GB/T 15835—2011 (4.1.1): measures take Arabic digits, above all before a unit in letters. Chinese numerals before a Chinese unit are left alone.',
  },
  examples: {
    bad: ['新建绿道[|三|]km。', '每袋重[|二十五|]kg。', '室温[|十八|]℃。'],
    good: ['新建绿道3 km。', '新建绿道三公里。', '第三GB标准', '十几km外'],
  },
  where: [/[一二两三四五六七八九十百千万][khmcgMGH㎡㎞㎏℃%]/],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { match, norm } of occurrences(model, pattern)) {
    const value = numeralValue(match[1] ?? '');
    const before = model.text.text[norm.start - 1] ?? '';
    if (value === undefined || /[第\d几数点之]/.test(before) || !/^[两一二三四五六七八九十百千万]/.test(match[0]))
      continue;
    const span = model.text.toSource(normSpan(norm.start, norm.end));
    const unit = /^[A-Za-z²³㎡㎞㎏℃%]+/.exec(model.text.unfolded.slice(norm.end, norm.end + 4))?.[0] ?? '';
    const digits = String(value);
    yield {
      span,
      message: message(found, { right: digits + unit }),
      fixes: [{ title: message(write, { right: digits + unit }), edits: [{ span, text: digits }], safety: 'safe' }],
    };
  }
}
