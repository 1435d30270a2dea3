// Dates in the forms of speech or of forms: 12月11号, 2025年02月03日, 二零二五年 (GB/T 15835—2011, 5.1.4, 5.2).
import { type Localized, message } from '../../base/message';
import { type NormSpan, normSpan } from '../../base/span';
import type { BlockModel } from '../../model/lone-block';
import { isQuoted, type Occurrence, occurrences } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const spoken: Localized = {
  'zh-cn': '书面语日期用“日”，不用“号”。',
  'zh-tw': '書面語日期用「日」，不用「號」。',
  en: 'Written dates take 日, not 号.',
};
const padded: Localized = {
  'zh-cn': '公文的月、日不编虚位，“{written}”应为“{right}”。',
  'zh-tw': '公文的月、日不編虛位，「{written}」應為「{right}」。',
  en: 'Months and days take no leading zero: {right}.',
};
const zero: Localized = {
  'zh-cn': '年份中的“零”应为“〇”。',
  'zh-tw': '年份中的「零」應為「〇」。',
  en: 'The zero of a year in Chinese numerals is 〇.',
};
const write: Localized = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to {right}' };

export const rule: Rule = {
  id: 'date-form',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '日期写法不规范：号、补零、零。',
    'zh-tw': '日期寫法不規範：號、補零、零。',
    en: 'Dates in an unusual written form.',
  },
  why: {
    'zh-cn':
      '书面语写“12月11日”，“号”是口语（引语里照录）。GB/T 9704—2012《党政机关公文格式》规定成文日期月、日不编虚位，即1不写作01。GB/T 15835—2011《出版物上数字用法》5.2：用汉字数字表示编号、年份时，“0”写作“〇”，如“二〇二五年”。',
    'zh-tw':
      '書面語寫「12月11日」，「號」是口語（引語裡照錄）。GB/T 9704—2012《黨政機關公文格式》規定成文日期月、日不編虛位，即1不寫作01。GB/T 15835—2011《出版物上數字用法》5.2：用漢字數字表示編號、年份時，「0」寫作「〇」，如「二〇二五年」。',
    en: 'Written Chinese says 12月11日; 号 is spoken and kept in quotations. GB/T 9704—2012 writes months and days without leading zeros, GB/T 15835—2011 (5.2) the zero of a year as 〇.',
  },
  examples: {
    bad: [
      '会议于12月11[|号|]召开。',
      '临湖市人民政府办公室于[|2025年02月03日|]印发通知。',
      '[|二零二五年|]是“十四五”收官之年。',
    ],
    good: [
      '他说：“12月11号就能完工。”',
      '会议于12月11日召开。',
      '发布时间：2025年02月03日 10:30',
      '二〇二五年是“十四五”收官之年。',
      '他住在12月3号楼。',
    ],
  },
  where: [/\d号/, /[年月]0/, /零/],
  checkBlock,
};

const days = /月\d{1,2}号(?![楼线文令院馆])/g;
const zeros = /\d{4}年(?:0\d月\d{1,2}|\d{1,2}月0\d)日(?! ?\d)/g;
const years = /[〇零○一二三四五六七八九十百千]{4,}年/g;
const fourDigits = /^[一二](?=[〇○一二三四五六七八九]{0,2}零)[〇零○一二三四五六七八九]{3}年$/;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of unquoted(model, days)) yield change(model, normSpan(one.norm.end - 1, one.norm.end), spoken, '日');
  for (const one of occurrences(model, zeros)) {
    if (one.block.role === 'body' || one.block.role === 'lead')
      yield change(model, one.norm, padded, (it) => it.replace(/(?<=[年月])[0０]/g, ''));
  }
  for (const one of unquoted(model, years))
    if (fourDigits.test(one.match[0])) yield change(model, one.norm, zero, (it) => it.replaceAll('零', '〇'));
}

const unquoted = (model: BlockModel, pattern: RegExp): readonly Occurrence[] =>
  [...occurrences(model, pattern)].filter((one) => !isQuoted(one));

function change(
  { text }: BlockModel,
  norm: NormSpan,
  template: Localized,
  to: string | ((it: string) => string),
): Finding {
  const written = text.unfolded.slice(norm.start, norm.end);
  const right = typeof to === 'string' ? to : to(written);
  const span = text.toSource(normSpan(norm.start, norm.end));
  return {
    span,
    message: message(template, { written, right }),
    fixes: [{ title: message(write, { right }), edits: [{ span, text: right }], safety: 'safe' }],
  };
}
