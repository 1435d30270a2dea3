// Short words in typed arrays: tens of thousands of them are made in a moment, and leave nothing to the garbage collector.

/** No word is longer, in UTF-16 units. */
export const longestWord = 4;

/** Words of one to four UTF-16 units, numbered as they come. */
export interface PackedWords {
  readonly size: number;
  /** Four units a word, one word behind the other; 0 where a word has no more. */
  readonly units: Uint16Array;
  /** Where the number of a word lies, plus one, or 0 where none does. */
  readonly slots: Uint16Array;
  /** The number of a word, which it gets if it is new. Its first unit stands at `head`, the `rest` of them from `from` on. */
  add(text: string, head: number, from: number, rest: number): number;
  /** The same for a word given by its units, 0 where it has no more. */
  addUnits(a: number, b: number, c: number, d: number): number;
  /** The number of a word that stands in a text in the same way; -1 where there is none. */
  find(text: string, head: number, from: number, rest: number): number;
  /** The number of a word given by its units, 0 where it has no more; -1 where there is none. */
  findUnits(a: number, b: number, c: number, d: number): number;
  word(index: number): string;
}

/** Room for `most` words, of which there may be 65,535; a word more is an error, and so is one that is too long. */
export function packedWords(most: number): PackedWords {
  if (most >= 0x10000) throw new RangeError(`${most} words are more than numbers`);
  let capacity = 2;
  while (capacity < most * 2) capacity *= 2;
  return wordsIn({ slots: new Uint16Array(capacity), units: new Uint16Array(most * longestWord) }, 0);
}

/** Words packed before, the first `size` that `units` have room for: all of them if nothing is said. */
export function wordsIn(
  { slots, units }: Pick<PackedWords, 'slots' | 'units'>,
  size = units.length / longestWord,
): PackedWords {
  const capacity = slots.length;
  const most = units.length / longestWord;
  /** Where the number of a word lies, plus one, or the free slot where it belongs. Open addressing, linear probing. */
  const slot = (a: number, b: number, c: number, d: number): number => {
    let at = hashUnits(a, b, c, d) & (capacity - 1);
    for (let one = slots[at]!; one !== 0; one = slots[at]!) {
      const unit = (one - 1) * longestWord;
      if (units[unit] === a && units[unit + 1] === b && units[unit + 2] === c && units[unit + 3] === d) return at;
      at = (at + 1) & (capacity - 1);
    }
    return at;
  };
  const addUnits = (a: number, b: number, c: number, d: number): number => {
    const at = slot(a, b, c, d);
    if (slots[at] !== 0) return slots[at]! - 1;
    if (size === most) throw new RangeError(`no room for ${String.fromCharCode(a)}…`);
    const unit = size * longestWord;
    units[unit] = a;
    units[unit + 1] = b;
    units[unit + 2] = c;
    units[unit + 3] = d;
    size += 1;
    slots[at] = size;
    return size - 1;
  };
  const unitsIn = (
    text: string,
    head: number,
    from: number,
    rest: number,
  ): readonly [number, number, number, number] => [
    text.charCodeAt(head),
    rest > 0 ? text.charCodeAt(from) : 0,
    rest > 1 ? text.charCodeAt(from + 1) : 0,
    rest > 2 ? text.charCodeAt(from + 2) : 0,
  ];
  const slotOf = (text: string, head: number, from: number, rest: number): number =>
    slot(
      text.charCodeAt(head),
      rest > 0 ? text.charCodeAt(from) : 0,
      rest > 1 ? text.charCodeAt(from + 1) : 0,
      rest > 2 ? text.charCodeAt(from + 2) : 0,
    );
  return {
    get size() {
      return size;
    },
    units,
    slots,
    add(text, head, from, rest) {
      if (rest >= longestWord) throw new RangeError(`too long: ${text.charAt(head)}…`);
      return addUnits(...unitsIn(text, head, from, rest));
    },
    addUnits,
    find: (text, head, from, rest) => (rest >= longestWord ? -1 : slots[slotOf(text, head, from, rest)]! - 1),
    findUnits: (a, b, c, d) => slots[slot(a, b, c, d)]! - 1,
    word(index) {
      const at = index * longestWord;
      const [a, b, c, d] = [units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!];
      if (d !== 0) return String.fromCharCode(a, b, c, d);
      return c !== 0 ? String.fromCharCode(a, b, c) : b !== 0 ? String.fromCharCode(a, b) : String.fromCharCode(a);
    },
  };
}

/** Thirty-two bits of which any may be used. */
export function hashUnits(a: number, b: number, c: number, d: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) ^ Math.imul(c, 0x165667b1);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x9e3779b1) ^ Math.imul(d, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
