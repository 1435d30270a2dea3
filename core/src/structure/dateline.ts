// The head of a dispatch: 本报讯, 新华社临湖10月23日电, 湖城信息港讯（…）.
import { type NormSpan, normSpan } from '../base/span';

const forms: readonly RegExp[] = [
  /^(?:新华社|中新社|中新网|人民网|央视网|[\p{Script=Han}]{2,8}(?:社|网|报|台))?[\p{Script=Han}A-Za-z·]{0,12}\d{1,2}月\d{1,2}日(?:讯|电|消息)/u,
  /^(?:本报|本刊|本网|本台|本社)[\p{Script=Han}A-Za-z·]{0,10}(?:\d{1,2}月\d{1,2}日)?(?:讯|电|消息)(?=[\s\u3000（(：:，,]|$)/u,
  /^[\p{Script=Han}A-Za-z·]{1,11}(?:[^\P{Script=Han}通资短快音喜简电问传]讯|[报网台社港视线端]消息)(?=\s*[（(：:\u3000 ]|$)/u,
];

/** What stands behind it and still belongs to it: reporters or a program in brackets, a colon, white space. */
const tail = /^[\s\u3000]*(?:[（(][^（()）]{0,40}[）)])?[\s\u3000]*[：:]?/u;

/** The dispatch head a paragraph opens with, its bracketed reporters included; `undefined` if it opens otherwise. */
export function datelineOf(text: string): NormSpan | undefined {
  for (const form of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const end = found[0].length;
    return normSpan(0, end + (tail.exec(text.slice(end))?.[0].trimEnd().length ?? 0));
  }
  return undefined;
}

/** Whether a paragraph opens with a dispatch head, tags of a web page before and inside it passed over. */
export const opensDispatch = (text: string): boolean =>
  datelineOf(text.startsWith('<') ? text.slice(0, 200).replace(tag, '') : text) !== undefined;

const tag = /<\/?[a-z][^<>]*>/giu;
