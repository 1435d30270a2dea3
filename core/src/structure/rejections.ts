// Why a line can be no heading, however short it is.
import { isNameList } from './credits';
import { datelineOf } from './dateline';
import { countHan } from './line';
import { isAside, isDateLine, isWordless, roleOf } from './roles';

export type Rejection =
  | 'wordless'
  | 'length'
  | 'credit'
  | 'aside'
  | 'dateline'
  | 'dialogue'
  | 'salutation'
  | 'date'
  | 'signature'
  | 'table'
  | 'names'
  | 'quotation'
  | 'item'
  | 'sentence';

/** The longest heading, and the shortest unmarked one, in Han characters. */
const longest = 34;
const shortest = 4;
const longestText = 200;

const speaker = /^(?:问|答|主持人|记者|[\p{Script=Han}]{2,4})[：:]/u;
const salutation = /^(?:尊敬的|亲爱的)|^(?:各位|同志|女士|先生)[\p{Script=Han}、，,]{0,12}[：:，,！!]$/u;
const table = /\t|(?:[|｜].*){2}/u;
const wholeQuotation = /^(?:“[^“”]*”|"[^"]*"|「[^「」]*」|‘[^‘’]*’)[。！？!?]?$/u;
const item = /^(?:[●○•·▪◆■□★☆▲△※\-*＊➤]|\d{1,2}[)）])/u;
const itemText = /[，,。；;]/u;
const openEnd = /(?:[。；，、：…,;:]|[。！？!?][”’」』）)]+)$/u;
const body = /(?:政府|委员会|办公室|人大常委会|政协|[局厅部委办院会社]|公司|大学|学院|中心|中共[\p{Script=Han}]+委)$/u;

/** What speaks against a title: its form may be free, but a credit, a date or a sentence is none. */
export function titleRejection(text: string, beforeDate: boolean): Rejection | undefined {
  if (isWordless(text)) return 'wordless';
  const role = roleOf(text);
  if (role === 'byline') return 'credit';
  if (isAside(text)) return 'aside';
  if (datelineOf(text)) return 'dateline';
  if (salutation.test(text)) return 'salutation';
  if (isDateLine(text)) return 'date';
  if (table.test(text)) return 'table';
  if (beforeDate && body.test(text) && countHan(text) < 20) return 'signature';
  return openEnd.test(text) ? 'sentence' : undefined;
}

/** What speaks against an unmarked heading inside a report; `beforeDate`: the line that follows is a date. */
export function headingRejection(text: string, beforeDate: boolean): Rejection | undefined {
  if (text.length > longestText) return 'length';
  const han = countHan(text);
  if (isWordless(text)) return 'wordless';
  if (han > longest || han < shortest) return 'length';
  const asTitle = titleRejection(text, beforeDate);
  if (asTitle) return asTitle;
  if (speaker.test(text)) return 'dialogue';
  if (isNameList(text)) return 'names';
  if (wholeQuotation.test(text)) return 'quotation';
  return item.test(text) && itemText.test(text) ? 'item' : undefined;
}
