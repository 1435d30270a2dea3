// Finds stretches that were decoded with the wrong encoding, and decodes them again with the right one.
import type { Span } from '../../base/span';
import { findReadAsGbk, utf8Beginnings } from './read-as-gbk';
import { findReadAsLatin, latinBeginnings } from './read-as-latin';

export interface Reencoded {
  readonly span: Span;
  /** What was written; U+FFFD stands for a character that cannot be told. */
  readonly text: string;
}

/** The units such a stretch begins with. */
export const reencodedUnits = (): string => utf8Beginnings() + latinBeginnings();

/** Every such stretch of a paragraph, in order. Sound text gives none, and costs one look at its characters. */
export function findReencoded(source: string): readonly Reencoded[] {
  const asGbk = findReadAsGbk(source);
  const asLatin = findReadAsLatin(source);
  if (asGbk.length === 0 || asLatin.length === 0) return asGbk.length === 0 ? asLatin : asGbk;
  const disjoint = asLatin.filter(
    ({ span }) => !asGbk.some((other) => other.span.start < span.end && span.start < other.span.end),
  );
  return [...asGbk, ...disjoint].sort((a, b) => a.span.start - b.span.start);
}
