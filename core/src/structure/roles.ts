// What a block is when it is no heading, told from its own text alone: byline, dateline, ellipsis, aside.
import type { NormSpan } from '../base/span';
import { isByline, isCaption } from './credits';
import { unitsOf } from './endings';
import type { BlockRole } from './section';

/** A line of nothing but marks: …………, ***, ——— */
export const isWordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const ellipsis = /^[…⋯.．。·]{2,}$/u;
const dots = unitsOf('…⋯.．。·');
const remark =
  /^[（(](?:下转|上接|转第|紧接|接第?|完|全文完|未完|待续|此件|本文|原载|全文|据|附|另有|图文|注[：:]|更多|相关报道)[^（()）]*[）)]$/u;
const remarkBare = /^(?:下转|上接)第?[\p{Script=Han}\d]{1,4}版|^(?:完|全文完|未完待续)$/u;
const contact =
  /^(?:联系人?|联系电话|联系方式|电话|邮箱|电子邮箱|传真|热线|举报电话|地址|邮编|网址|投稿|附件|抄送|主题词)[：:\d]/u;
const address = /^\[[^\]]*\]\([^()]*\)$|^(?:https?:\/\/|www\.)\S+$|^[（(]?\d{3,4}-\d{7,8}[）)]?$/u;
const mail = /[\w.+-]@[\w-]+\.[\w.]+$/u;

/** What a remark, contact data or an address of the web can open with. */
const openings = unitsOf('（(下上完全未联电邮传热举地网投附抄主[hw0123456789');

/** Notes that stand beside the report: a turn of page, a caption, contact data. */
export const isAside = (text: string): boolean =>
  isCaption(text) || (openings.has(text.charCodeAt(0)) && opensAside(text)) || (text.includes('@') && mail.test(text));

const opensAside = (text: string): boolean =>
  remark.test(text) || remarkBare.test(text) || contact.test(text) || address.test(text);

/** Digits of a date in either numerals. */
const year = '(?:\\d{4}|[〇零○Ｏ一二三四五六七八九]{4})';
const dateLine = new RegExp(
  `^[（(]?${year}(?:年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日|[-./]\\d{1,2}[-./]\\d{1,2})(?:[\\s\\u3000]*(?:星期|周).)?(?:[\\s\\u3000]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?[）)]?$`,
  'u',
);

/** A date and nothing else. */
export const isDateLine = (text: string): boolean => text.length <= 30 && dateLine.test(text);

/** No longer text gives its role away, but for an ellipsis; in UTF-16 units. */
export const longestWithRole = 160;

/** The role a block's text gives away by itself, `undefined` when it takes the neighbours to tell. `head`: its `datelineOf`. */
export function roleOf(text: string, head: NormSpan | undefined): BlockRole | undefined {
  if (dots.has(text.charCodeAt(0)) && ellipsis.test(text)) return 'ellipsis';
  if (text.length > longestWithRole) return undefined;
  if (head?.end === text.length || isDateLine(text)) return 'dateline';
  if (isByline(text)) return 'byline';
  return isAside(text) ? 'aside' : undefined;
}
