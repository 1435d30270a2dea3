// The table of contents printed in a document: its entries look like headings and are none.
import { has, type Line } from './line';
import { trait } from './trait';

/** The longest entry, in Han characters. */
export const longestEntry = 40;

/** 目录 itself is no title. */
export const contentsHeading = /^目[\s\u3000]*[录次]$/u;
/** 第一章 总则……………3 */
const leader = /[\s\u3000.．…·]*\d*$/u;

export const hasContents = (lines: readonly Line[]): boolean => lines.some((line) => has(line, trait.contents));

/** The places of its entries among the lines: what stands behind 目录 and is written once more later on. */
export function contentsEntries(lines: readonly Line[]): ReadonlySet<number> {
  const entries = new Set<number>();
  const start = lines.findIndex((line) => has(line, trait.contents));
  if (start < 0) return entries;
  const last = new Map(lines.map((line, at) => [keyOf(line), at]));
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!has(line, trait.entry) || (last.get(keyOf(line!)) ?? at) <= at) break;
    entries.add(at);
  }
  return entries;
}

const keyOf = (line: Line): string | undefined =>
  has(line, trait.entry) ? line.own.entry.replace(leader, '').replace(/[\s\u3000]/gu, '') : undefined;
