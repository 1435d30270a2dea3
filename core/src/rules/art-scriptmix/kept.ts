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

/** The people named in a block. */
export const namesIn = ({ mentions }: DocumentModel, { norm }: Block): readonly Stretch[] =>
  mentions
    .filter(({ kind, norm: at }) => kind === 'person' && at.start >= norm.start && at.end <= norm.end)
    .map(({ norm: at }) => [at.start - norm.start, at.end - norm.start] as const);

export const isCovered = (stretches: readonly Stretch[], at: number): boolean =>
  stretches.some(([start, end]) => start <= at && at < end);
