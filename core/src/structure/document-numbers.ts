// Numbers of official documents, however their brackets are set: 国发〔2024〕3号, 国函[2015]141号 (GB/T 9704—2012, 7.2.5).
import { type NormSpan, normSpan } from '../base/span';

export interface DocumentNumber {
  /** From the issuer's code to 号. */
  readonly norm: NormSpan;
  /** The issuer's code: 国发, 云政办函. */
  readonly code: NormSpan;
  readonly open: string;
  /** As written: two digits or four. */
  readonly year: string;
  readonly close: string;
  /** 第, where it is written. */
  readonly ordinal: string;
  /** Leading zeros. */
  readonly zeros: string;
  readonly number: string;
}

/** From the last character of a code on: 国发, 云政办函, 财税. */
const pattern =
  /(?:发|函|办|字|规|文|电|复|通|报|议|审|批|许可|税|建|教|人|社|农|环|财|综|党|纪|组|宣|政)([[［（(【〔])(\d{2}|(?:19|20)\d{2})([\]］）)】〕])\s?(第?)\s?(0*)(\d{1,5})号(?!楼|院|线|文件柜)/gu;
const announcement = /公告|通告|决定|令$/u;
const lawsuit = /民初|刑初|行初|执/u;
/** The rest of the code stands before it, and has at least one character more; words such as 根据 are none of it. */
const codeStart = /\p{Script=Han}{1,8}$/u;
const lead = /^.*(?:根据|按照|依据|依照|参照|执行|印发|遵照|以|见|由|按|与|和|及|将|的)(?=.{2})/u;

/** By appearance. Announcements, orders and court cases are numbered otherwise and left out. */
export function documentNumbers(text: string): readonly DocumentNumber[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: open = '', 2: year = '', ...rest }) => {
    const [close = '', ordinal = '', zeros = '', number = ''] = [rest[3], rest[4], rest[5], rest[6]];
    const bracket = index + whole.indexOf(open);
    const words = codeStart.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? '';
    const code = (words + text.slice(index, bracket)).replace(lead, '');
    if (words === '' || code.length < 2 || announcement.test(code) || lawsuit.test(code)) return [];
    const start = bracket - code.length;
    const norm = normSpan(start, index + whole.length);
    return [{ norm, code: normSpan(start, bracket), open, year, close, ordinal, zeros, number }];
  });
}
