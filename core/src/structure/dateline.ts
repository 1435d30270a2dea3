// The head of a dispatch: 本报讯, 新华社临湖10月23日电, 湖城信息港讯（…）.
import { type NormSpan, normSpan } from '../base/span';

const forms: readonly RegExp[] = [
  /^(?:新华社|中新社|中新网|人民网|央视网|[\p{Script=Han}]{2,8}(?:社|网|报|台))?[\p{Script=Han}A-Za-z·]{0,12}\d{1,2}月\d{1,2}日(?:讯|电|消息)/u,
  /^(?:本报|本刊|本网|本台|本社)[\p{Script=Han}A-Za-z·]{0,10}(?:\d{1,2}月\d{1,2}日)?(?:讯|电|消息)(?=[\s\u3000（(：:，,]|$)/u,
  /^[\p{Script=Han}A-Za-z·]{1,11}(?:[^\P{Script=Han}通资短快音喜简电问传]讯|[报网台社港视线端]消息)(?=\s*[（(：:\u3000 ]|$)/u,
];

/** What stands behind it and still belongs to it: reporters or a program in brackets, a colon, white space. */
const tail = /^[\s\u3000]*(?:[（(][^（()）]{0,40}[）)])?[\s\u3000]*[：:]?/u;

/** Whether one of the words stands near the start without which there is no dispatch head: a look that most paragraphs end with. */
function mayOpenDispatch(text: string): boolean {
  const head = text.slice(0, 64);
  return head.includes('讯') || head.includes('电') || head.includes('消息');
}

/** The dispatch head a paragraph opens with, its bracketed reporters included; `undefined` if it opens otherwise. */
export function datelineOf(text: string): NormSpan | undefined {
  if (!mayOpenDispatch(text)) return undefined;
  for (const form of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const end = found[0].length;
    return normSpan(0, end + (tail.exec(text.slice(end))?.[0].trimEnd().length ?? 0));
  }
  return undefined;
}

/** Whether a paragraph of a web page opens with a dispatch head, tags before and inside it passed over. */
export const opensDispatchInTags = (text: string): boolean =>
  text.startsWith('<') && datelineOf(text.slice(0, 200).replace(tag, '')) !== undefined;

const tag = /<\/?[a-z][^<>]*>/giu;
