// Stretches that keep the characters they have: quotations, titles of works, people's names.
import type { Part } from '../../model/part';

/** Offsets in a block's norm, half-open. */
export type Stretch = readonly [start: number, end: number];

const quotation = /“[^“”]*(?:“[^“”]*”[^“”]*)*(?:”|$)|‘[^‘’]*(?:’|$)/g;
const title = /《[^《》]*(?:》|$)|〈[^〈〉]*(?:〉|$)/g;

/** What is quoted; a mark that is not closed quotes the rest of its paragraph. */
export const quotationsIn = (norm: string): readonly Stretch[] => matches(norm, quotation);

export const titlesIn = (norm: string): readonly Stretch[] => matches(norm, title);

const matches = (norm: string, pattern: RegExp): readonly Stretch[] =>
  Array.from(norm.matchAll(pattern), ({ index, 0: found }) => [index, index + found.length] as const);

/** The people named in a block. */
export const namesIn = ({ mentions }: Part): readonly Stretch[] =>
  mentions.flatMap(({ kind, norm }) => (kind === 'person' ? [[norm.start, norm.end] as const] : []));

/** One unit of a text → 1 where a stretch covers it. */
export function cover(length: number, stretches: readonly Stretch[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const [start, end] of stretches) covered.fill(1, start, end);
  return covered;
}
