// Why a line can be no title and no heading, however short it is.
import { isNameList } from './credits';
import { stopsIn, unitsOf } from './endings';
import { isAside, isWordless, longestWithRole } from './roles';
import type { BlockRole } from './section';

/** The longest unmarked heading, and the shortest, in Han characters. */
const longest = 34;
const shortest = 4;
const longestText = 200;

const speaker = /^(?:问|答|主持人|记者|[\p{Script=Han}]{2,4})[：:]/u;
const salutation = /^(?:尊敬的|亲爱的)|^(?:各位|同志|女士|先生)[\p{Script=Han}、，,]{0,12}[：:，,！!]$/u;
const table = /\t|(?:[|｜].*){2}/u;
const wholeQuotation = /^(?:“[^“”]*”|"[^"]*"|「[^「」]*」|‘[^‘’]*’)[。！？!?]?$/u;
const item = /^(?:[●○•·▪◆■□★☆▲△※\-*＊➤]|\d{1,2}[)）])/u;
const itemText = /[，,。；;]/u;
const openEnds = unitsOf('。；，、：…,;:');
const stops = unitsOf('。！？!?');
const closing = unitsOf('”’」』）)');
const body = /(?:政府|委员会|办公室|人大常委会|政协|[局厅部委办院会社]|公司|大学|学院|中心|中共[\p{Script=Han}]+委)$/u;

/**
 * Whether something speaks against a title: its form may be free, but a credit, an aside, a date, a dispatch head, a
 * salutation, a row of a table or a sentence is none. `role`, `dispatch`: what it is otherwise, as far as its text tells.
 */
export function isNoTitle(text: string, role: BlockRole | undefined, dispatch: boolean): boolean {
  if (role !== undefined || dispatch || hasOpenEnd(text) || isWordless(text)) return true;
  if (text.length > longestWithRole && isAside(text)) return true;
  return salutation.test(text) || table.test(text);
}

/** Whether a line ends as running text does: in a stop, or in a sentence that is quoted. */
function hasOpenEnd(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return openEnds.has(last) || (closing.has(last) && stopsIn(text, stops, closing));
}

/** Whether something speaks against an unmarked heading inside a report, of a line of `han` characters that might be a title. */
export function isNoHeading(text: string, han: number): boolean {
  if (han > longest || han < shortest || text.length > longestText) return true;
  return (
    speaker.test(text) || isNameList(text) || wholeQuotation.test(text) || (item.test(text) && itemText.test(text))
  );
}

/** 临湖市人民政府: with a date in the next line it is who signs, no heading. */
export const isSignature = (text: string, han: number): boolean => han < 20 && body.test(text);
