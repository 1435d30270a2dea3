// A text as it is compared with forms: its UTF-16 units without quotation marks, where each stands, and which are taken.
import type { NormSpan } from '../base/span';
import { keepUnits, unitsOf } from '../base/text-units';
import { isQuote } from './quotes';

/** Arrays are longer than the text; what stands behind `size` is of no text. */
export interface BareUnits {
  readonly size: number;
  readonly units: Uint16Array;
  /** Where each unit stands in the text. */
  readonly offsets: Int32Array;
  /** 1 where something known stands. */
  readonly taken: Uint8Array;
}

interface Room {
  units: Uint16Array;
  offsets: Int32Array;
  taken: Uint8Array;
}

const roomFor = (size: number): Room => ({
  units: new Uint16Array(size),
  offsets: new Int32Array(size),
  taken: new Uint8Array(size),
});

/** A longer text's arrays are not kept. */
const longest = 1 << 14;
const shared = roomFor(longest);

/** Good until the next text is asked about: the arrays are used again. About 3 ns a unit. */
export function bareUnits(text: string, known: ReadonlyArray<{ readonly norm: NormSpan }>): BareUnits {
  const { units, offsets, taken } = text.length < longest ? shared : roomFor(text.length + 1);
  taken.fill(0, 0, text.length);
  for (const { norm } of known) for (let i = norm.start; i < norm.end; i++) taken[i] = 1;
  const all = unitsOf(text);
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    if (isQuote(all[i]!)) continue;
    units[size] = all[i]!;
    offsets[size] = i;
    taken[size++] = taken[i]!;
  }
  keepUnits(text, all);
  return { size, units, offsets, taken };
}
