// Paragraphs of prose inside HTML, as pages saved by a crawler have them: `<p>…</p><p>…</p>` on one long line.
import { type Span, span } from '../base/span';
import { isHan } from './han';
import { trimmed } from './lines';
import type { SourceBlock } from './source-block';

const notShown = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const blockTag =
  /<(\/?)(p|div|br|hr|h[1-6]|li|ul|ol|dl|dt|dd|table|thead|tbody|tr|td|th|section|article|blockquote|center|header|footer|main|figure|figcaption)(?:\s[^<>]*)?\/?>/gi;
const anyTag = /<[^<>]*>/g;

/** The prose of an HTML block, one paragraph a block element; undefined when most of what is shown is not Chinese. */
export function htmlProse(
  source: string,
  { start, end }: Span,
  blankBefore: boolean,
): readonly SourceBlock[] | undefined {
  const html = source.slice(start, end).replace(notShown, (hidden) => ' '.repeat(hidden.length));
  if (!isMostlyHan(html.replace(anyTag, ''))) return undefined;
  const blocks: SourceBlock[] = [];
  let last = 0;
  let level = 0;
  const put = (to: number) => {
    const content = trimmed(html, span(last, to));
    const shown = html.slice(content.start, content.end).replace(anyTag, '').trim();
    if (shown === '') return;
    const at = span(start + content.start, start + content.end);
    blocks.push({
      kind: level > 0 ? 'heading' : 'paragraph',
      span: at,
      content: at,
      level,
      blankBefore: blankBefore && blocks.length === 0,
    });
  };
  for (const { index, 0: tag, 1: closes, 2: name = '' } of html.matchAll(blockTag)) {
    put(index);
    last = index + tag.length;
    const heading = /^h[1-6]$/i.test(name);
    level = heading && closes === '' ? Number(name[1]) : 0;
  }
  put(html.length);
  return blocks;
}

/** Whether more than half of what is not white space is Han: prose, not code. */
export function isMostlyHan(text: string): boolean {
  let han = 0;
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    if (code > 0x20 && code !== 0x3000) all++;
  }
  return han * 2 > all;
}
