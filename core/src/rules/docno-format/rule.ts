// Numbers of official documents in another form than GB/T 9704 wants: 国函[2015]141号.
import { message } from '../../base/message';
import { normSpan, shift } from '../../base/span';
import type { Block } from '../../model/document-model';
import type { BlockModel } from '../../model/lone-block';
import { sourceAt, writtenAt } from '../../model/occurrences';
import { type DocumentNumber, documentNumbers } from '../../structure/document-numbers';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '发文字号用六角括号，序号不加“第”、不编虚位（GB/T 9704—2012），应为“{right}”。',
  'zh-tw': '發文字號用六角括號，序號不加「第」、不編虛位（GB/T 9704—2012），應為「{right}」。',
  en: 'A document number takes 〔〕 and neither 第 nor leading zeros (GB/T 9704—2012): “{right}”.',
};
const short = {
  'zh-cn': '发文字号的年份应标全称，四位数字（GB/T 9704—2012）。',
  'zh-tw': '發文字號的年份應標全稱，四位數字（GB/T 9704—2012）。',
  en: 'The year of a document number is written with four digits (GB/T 9704—2012).',
};
const change = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'docno-format',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '发文字号的括号、年份或序号格式不对，如“国函[2015]141号”。',
    'zh-tw': '發文字號的括號、年份或序號格式不對，如「國函[2015]141號」。',
    en: 'The brackets, year or number of a document number are not as the standard says.',
  },
  why: {
    'zh-cn':
      'GB/T 9704—2012《党政机关公文格式》7.2.5：发文字号由发文机关代字、年份、发文顺序号组成；年份、顺序号用阿拉伯数字；年份应标全称，用六角括号“〔〕”括入；顺序号不加“第”字，不编虚位（即1不编为01），在阿拉伯数字后加“号”字。法院案号“（2015）”在前、公告和令的“第×号”另有规定，不报。',
    'zh-tw':
      'GB/T 9704—2012《黨政機關公文格式》7.2.5：發文字號由發文機關代字、年份、發文順序號組成；年份、順序號用阿拉伯數字；年份應標全稱，用六角括號「〔〕」括入；順序號不加「第」字，不編虛位（即1不編為01），在阿拉伯數字後加「號」字。法院案號「（2015）」在前、公告和令的「第×號」另有規定，不報。',
    en: 'GB/T 9704—2012, 7.2.5: a document number is the issuer’s code, the year in four digits inside 〔〕, and the number without 第 and without leading zeros, followed by 号. Court case numbers and the 第 of announcements and orders follow other rules and are left alone.',
  },
  examples: {
    bad: [
      '根据[|云政发[2015]141号|]文件。',
      '《关于加强水利工作的意见》（[|临政办发（2024）25号|]）印发。',
      '按照[|臨發【2023】第7號|]要求。',
      '依据[|临水发〔2024〕08号|]。',
      '见[|临函〔15〕6号|]。',
    ],
    good: [
      '根据云政发〔2015〕141号文件。',
      '云01民初（2019）12号案、（2015）临民初字第12号判决书',
      '市公告（2024）第3号、第25号令。',
      '临湖市（2024）十佳社区6号楼',
      '参照GB/T 9704—2012执行。',
    ],
  },
  where: [/[[［（(【〔]\d{2}/],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const block of model.blocks) {
    for (const one of documentNumbers(block.text.text)) {
      const finding = judge(model, block, one);
      if (finding) yield finding;
    }
  }
}

function judge(model: BlockModel, { norm: home }: Block, one: DocumentNumber): Finding | undefined {
  const { open, year, close, ordinal, zeros, number } = one;
  const norm = shift(one.norm, home.start);
  const code = shift(one.code, home.start);
  const span = sourceAt(model, norm);
  if (year.length === 2) return open === '（' || open === '(' ? undefined : { span, message: message(short) };
  if (open + close === '〔〕' && ordinal === '' && zeros === '') return undefined;
  const right = `〔${year}〕${number}`;
  const corrected = writtenAt(model, code) + right + writtenAt(model, normSpan(norm.end - 1, norm.end));
  return {
    span,
    message: message(found, { right: corrected }),
    fixes: [
      {
        title: message(change, { right: corrected }),
        edits: [{ span: sourceAt(model, normSpan(code.end, norm.end - 1)), text: right }],
        safety: 'suggestion',
      },
    ],
  };
}
