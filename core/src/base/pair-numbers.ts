// Small numbers by pairs of UTF-16 units, hashed into typed arrays: tens of thousands leave nothing to the garbage collector.

export interface PairNumbers {
  /** Hashed, the next free place taken; the length is a power of two. */
  readonly pairs: Int32Array;
  readonly numbers: Uint16Array;
}

/** Two units as one number; 0 for none. */
export const pairOf = (first: number, second: number): number => (first << 16) | second;

/** Room for `most` pairs; the more is left free, the sooner is told that there is no such pair. */
export function emptyPairs(most: number, roomEach = 2): PairNumbers {
  const size = 2 ** Math.ceil(Math.log2(most * roomEach + 16));
  return { pairs: new Int32Array(size), numbers: new Uint16Array(size) };
}

/** `number`: from 1 on. What the pair had before is written over. */
export function setNumber(table: PairNumbers, pair: number, number: number): void {
  const at = placeOf(table.pairs, pair);
  table.pairs[at] = pair;
  table.numbers[at] = number;
}

/** 0 where the pair has none: then nothing is fetched but one place among the pairs. */
export function numberOf({ pairs, numbers }: PairNumbers, pair: number): number {
  const at = placeOf(pairs, pair);
  return pairs[at] === 0 ? 0 : numbers[at]!;
}

/** Where a pair lies, or the free place where it belongs. */
function placeOf(pairs: Int32Array, pair: number): number {
  const last = pairs.length - 1;
  const mixed = Math.imul(pair, 0x9e3779b1);
  let at = (mixed ^ (mixed >>> 15)) & last;
  while (pairs[at] !== pair && pairs[at] !== 0) at = (at + 1) & last;
  return at;
}
