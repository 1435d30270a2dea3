// Stretches that are no prose though they stand in it: code, the targets of links, addresses. Nothing there is read otherwise.
import { type Span, span } from '../base/span';

/** `code`, ](target), scheme://address: an address ends before Chinese text. */
const opaque =
  /(`+)(?:(?!\1)[^\n]){1,2000}?\1|\]\([^()\s]{0,2000}\)|[a-z][a-z0-9+.-]{1,20}:\/\/[\u0021-\u007e]{1,2000}/gi;
const possible = /[`/\]]/;

/** In order and disjoint. Cheap on text that holds none. */
export function opaqueSpans(source: string): readonly Span[] {
  if (!possible.test(source)) return [];
  return Array.from(source.matchAll(opaque), ({ index, 0: found }) => span(index, index + found.length));
}
