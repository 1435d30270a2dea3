// One NormalizedText for a document out of those of its blocks; what lies between them is read as typed.
import { shift } from '../base/span';
import type { NormalizedText, Replacement } from './normalized-text';
import { mapped } from './offset-map';

export interface Part {
  /** Where the part's source starts in the document. */
  readonly start: number;
  readonly text: NormalizedText;
}

/** `parts` are in order and disjoint. Text between them is copied, not even folded: marks, code, blank lines. */
export function concat(source: string, parts: readonly Part[]): NormalizedText {
  const text: string[] = [];
  const unfolded: string[] = [];
  const replacements: Replacement[] = [];
  let last = 0;
  for (const part of parts) {
    const gap = source.slice(last, part.start);
    text.push(gap, part.text.text);
    unfolded.push(gap, part.text.unfolded);
    for (const one of part.text.replacements) replacements.push({ ...one, source: shift(one.source, part.start) });
    last = part.start + part.text.source.length;
  }
  const rest = source.slice(last);
  return mapped(source, unfolded.join('') + rest, text.join('') + rest, replacements);
}
