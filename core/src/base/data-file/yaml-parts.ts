// Cuts a YAML file that cannot be read as a whole into its keys and the items of their lists, by indentation alone.
import type { Span } from '../span';

export interface Part extends Span {
  readonly key: Span;
  /** Where a list hangs on the key: its items. */
  readonly items: readonly Span[];
}

const line = /[^\n]*(?:\n|$)/g;
const topKey = /^\ufeff?(?![\s#-])(["']?)([^"':\n]+)\1\s*(?::|$)/;
const item = /^([ \t]*)-(?:\s|$)/;

/** What stands before the first key is left out. */
export function partsOf(text: string): readonly Part[] {
  const parts: { start: number; end: number; key: Span; items: { start: number; end: number }[]; indent?: string }[] =
    [];
  for (const { 0: content, index } of text.matchAll(line)) {
    if (content === '') continue;
    const part = parts.at(-1);
    const key = topKey.exec(content);
    const dash = item.exec(content)?.[1];
    if (key) {
      const start = index + content.indexOf(key[2] as string);
      parts.push({
        start: index,
        end: index,
        key: { start, end: start + (key[2] as string).trimEnd().length },
        items: [],
      });
    } else if (part && dash !== undefined && (part.indent ?? dash) === dash) {
      part.indent = dash;
      part.items.push({ start: index, end: index });
    }
    const current = parts.at(-1);
    if (!current) continue;
    current.end = index + content.length;
    const last = current.items.at(-1);
    if (last) last.end = current.end;
  }
  return parts;
}
