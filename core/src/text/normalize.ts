// Builds a NormalizedText out of what the passes propose.
import { normSpan, span } from '../base/span';
import type { NormalizedText } from './normalized-text';

/** Normalizes one block's content. Total: any string gives an answer. */
export function normalize(source: string): NormalizedText {
  return {
    source,
    text: source,
    unfolded: source,
    replacements: [],
    toSource: (s) => span(s.start, s.end),
    toNorm: (s) => normSpan(s.start, s.end),
  };
}
