// The table of contents printed in a document: its entries look like headings and are none.
import { has, type Line } from './line';
import type { Lines } from './lines';
import { trait } from './trait';

/** The longest entry, in Han characters. */
export const longestEntry = 40;

/** 目录 itself is no title. */
export const contentsHeading = /^目[\s\u3000]*[录次]$/u;
/** 第一章 总则……………3 */
const leader = /[\s\u3000.．…·]*\d*$/u;

/** The place of 目录 among the lines, `undefined` where there is none. */
export const contentsPlace = ({ seen, notable }: Lines): number | undefined =>
  notable.find((at) => has(seen[at], trait.contents));

/** The places of its entries among the lines: what stands behind 目录 and is written once more later on. */
export function contentsEntries(document: Lines): ReadonlySet<number> {
  const entries = new Set<number>();
  const start = contentsPlace(document);
  if (start === undefined) return entries;
  const lines = document.seen;
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
