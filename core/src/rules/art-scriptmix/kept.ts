// Stretches that keep the characters they have: quotations, titles of works, people's names.
import type { Block, DocumentModel } from '../../model/document-model';

/** Offsets in a block's norm, half-open. */
export type Stretch = readonly [start: number, end: number];

const quotation = /“[^“”]*(?:“[^“”]*”[^“”]*)*(?:”|$)|‘[^‘’]*(?:’|$)/g;
const title = /《[^《》]*(?:》|$)|〈[^〈〉]*(?:〉|$)/g;

/** What is quoted; a mark that is not closed quotes the rest of its paragraph. */
export const quotationsIn = (norm: string): readonly Stretch[] => matches(norm, quotation);

export const titlesIn = (norm: string): readonly Stretch[] => matches(norm, title);

const matches = (norm: string, pattern: RegExp): readonly Stretch[] =>
  Array.from(norm.matchAll(pattern), ({ index, 0: found }) => [index, index + found.length] as const);

/** The people named in each block. One walk over all: blocks and mentions are in order. */
export function namesByBlock({ blocks, mentions }: DocumentModel): ReadonlyMap<Block, readonly Stretch[]> {
  const people = mentions.filter(({ kind }) => kind === 'person').map(({ norm }) => norm);
  people.sort((a, b) => a.start - b.start);
  const named = new Map<Block, readonly Stretch[]>();
  let next = 0;
  for (const block of blocks) {
    const names: Stretch[] = [];
    while (next < people.length && people[next]!.start < block.norm.start) next++;
    for (; next < people.length && people[next]!.start < block.norm.end; next++)
      names.push([people[next]!.start - block.norm.start, people[next]!.end - block.norm.start]);
    if (names.length > 0) named.set(block, names);
  }
  return named;
}

/** One unit of a text → 1 where a stretch covers it. */
export function cover(length: number, stretches: readonly Stretch[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const [start, end] of stretches) covered.fill(1, start, end);
  return covered;
}
