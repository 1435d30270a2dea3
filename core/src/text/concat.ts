// One NormalizedText for a document out of those of its blocks; what lies between them is read as typed.
import { normalize } from './normalize';
import type { NormalizedText } from './normalized-text';

export interface Part {
  /** Where the part's source starts in the document. */
  readonly start: number;
  readonly text: NormalizedText;
}

/** `parts` are in order and disjoint. */
export function concat(source: string, _parts: readonly Part[]): NormalizedText {
  return normalize(source);
}
