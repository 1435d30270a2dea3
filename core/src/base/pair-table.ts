// Which pairs of UTF-16 units words begin with, hashed: most places of a text are ruled out by one look.

/** Marks by pair, one bit for each list of words; the length is a power of two. */
export interface PairTable {
  readonly marks: Uint8Array;
  /** There are words of one unit, marked as if a 0 followed: what follows them may be anything. */
  readonly single: boolean;
}

const most = 1 << 20;

/**
 * A table of the beginnings of up to eight lists of words, of at least so many marks. The empty word is left out. A pair
 * no word begins with may be marked by chance.
 */
export function pairTable(lists: readonly (readonly string[])[], least = 1 << 12): PairTable {
  const count = lists.reduce((sum, words) => sum + words.length, 0);
  let size = least;
  while (size < count * 16 && size < most) size *= 2;
  const marks = new Uint8Array(size);
  let single = false;
  lists.forEach((words, bit) => {
    for (const word of words) {
      if (word === '') continue;
      if (word.length === 1) single = true;
      const second = word.length > 1 ? word.charCodeAt(1) : 0;
      marks[pairSlot(word.charCodeAt(0), second, size)]! |= 1 << bit;
    }
  });
  return { marks, single };
}

/** Where a pair is marked in a table of this size. In a smaller table it is the same, cut short. */
export const pairSlot = (first: number, second: number, size: number): number => {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
};
