// Numbers of official documents in another form than GB/T 9704 wants: 国函[2015]141号.
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { Finding, Rule, RuleInput } from '../rule';

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
  check,
};

/** From the last character of a code on: 国发, 云政办函, 财税. */
const pattern =
  /(?:发|函|办|字|规|文|电|复|通|报|议|审|批|许可|税|建|教|人|社|农|环|财|综|党|纪|组|宣|政)([[［（(【〔])(\d{2}|(?:19|20)\d{2})([\]］）)】〕])\s?(第?)\s?(0*)(\d{1,5})号(?!楼|院|线|文件柜)/gu;
const announcement = /公告|通告|决定|令$/u;
/** The rest of the code stands before it, and has at least one character more; words such as 根据 are none of it. */
const codeStart = /\p{Script=Han}{1,8}$/u;
const lead = /^.*(?:根据|按照|依据|依照|参照|执行|印发|遵照|以|见|由|按|与|和|及|将|的)(?=.{2})/u;

function* check({ model }: RuleInput): Iterable<Finding> {
  const { text } = model.text;
  for (const { match, norm } of occurrences(model, pattern)) {
    const [, open = '', year = '', close = '', ordinal = '', zeros = '', number = ''] = match;
    const bracket = norm.start + 1;
    const words = codeStart.exec(text.slice(Math.max(0, norm.start - 8), norm.start))?.[0] ?? '';
    const code = (words + text.slice(norm.start, bracket)).replace(lead, '');
    if (words === '' || code.length < 2) continue;
    const start = bracket - code.length;
    if (announcement.test(code) || /民初|刑初|行初|执/u.test(code)) continue;
    const place = normSpan(start, norm.end);
    const span = sourceAt(model, place);
    if (year.length === 2) {
      if (open !== '（' && open !== '(') yield { span, message: message(short) };
      continue;
    }
    const right = `〔${year}〕${number}`;
    if (open + close === '〔〕' && ordinal === '' && zeros === '') continue;
    const writtenCode = writtenAt(model, normSpan(start, bracket));
    const sign = writtenAt(model, normSpan(norm.end - 1, norm.end));
    const middle = normSpan(bracket, norm.end - 1);
    const corrected = `${writtenCode}${right}${sign}`;
    yield {
      span,
      message: message(found, { right: corrected }),
      fixes: [
        {
          title: message(change, { right: corrected }),
          edits: [{ span: sourceAt(model, middle), text: right }],
          safety: 'suggestion',
        },
      ],
    };
  }
}
