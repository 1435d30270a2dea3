// The table of contents printed in a document: its entries look like headings and are none.
import type { Line } from './line';

const heading = /^目[\s\u3000]*[录次]$/u;

/** 目录 itself is no title. */
export const isContentsHeading = (text: string): boolean => heading.test(text);
/** 第一章 总则……………3 */
const leader = /[\s\u3000.．…·]*\d*$/u;

/** The places of its entries among the lines: what stands behind 目录 and is written once more later on. */
export function contentsEntries(lines: readonly Line[]): ReadonlySet<number> {
  const entries = new Set<number>();
  const start = lines.findIndex((line) => heading.test(line.text));
  if (start < 0) return entries;
  const last = new Map(lines.map((line, at) => [keyOf(line), at]));
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.han > 40) break;
    if ((last.get(keyOf(line)) ?? at) <= at) break;
    entries.add(at);
  }
  return entries;
}

const keyOf = (line: Line): string =>
  line.han > 40 ? `${line.block}` : line.text.replace(leader, '').replace(/[\s\u3000]/gu, '');
