// Which pairs of UTF-16 units words begin with, hashed: most places of a text are ruled out by one look.

import { type UnitFilter, unitFilter } from './unit-filter';

/** One bit for each pair, since whoever reads a text looks all over the table: it had better stay in the processor's cache. */
export interface PairSet {
  readonly bits: Uint32Array;
  /** A power of two. */
  readonly size: number;
  /** There are words of one unit, marked as if a 0 followed: what follows them may be anything. */
  readonly single: boolean;
}

const most = 1 << 20;

function sizeFor(count: number, least: number): number {
  let size = least;
  while (size < count * 16 && size < most) size *= 2;
  return size;
}

/**
 * The beginnings of the words, in a set with room for at least so many pairs. The empty word is left out. A pair no word
 * begins with may be marked by chance.
 */
export function pairSet(words: readonly string[], least = 1 << 12): PairSet {
  const size = sizeFor(words.length, least);
  const bits = new Uint32Array(size / 32);
  for (const word of words) {
    if (word === '') continue;
    const slot = beginningSlot(word, size);
    bits[slot >>> 5]! |= 1 << (slot & 31);
  }
  return { bits, size, single: words.some((word) => word.length === 1) };
}

/** Whether some word may begin with these two units. */
export const mayBegin = ({ bits, size, single }: PairSet, first: number, second: number): boolean =>
  holdsPair(bits, size, first, second) || (single && holdsPair(bits, size, first, 0));

/** The same for who takes the set apart before a loop over a text. */
export function holdsPair(bits: Uint32Array, size: number, first: number, second: number): boolean {
  const slot = pairSlot(first, second, size);
  return ((bits[slot >>> 5]! >>> (slot & 31)) & 1) !== 0;
}

/** The same for up to eight lists of words: one bit for each in the mark of a pair. */
export interface PairMarks {
  readonly marks: Uint8Array;
  readonly single: boolean;
  /** What words begin with: one look rules out most units, and nothing need be hashed. */
  readonly firsts: UnitFilter;
}

export function pairMarks(lists: readonly (readonly string[])[]): PairMarks {
  const size = sizeFor(
    lists.reduce((sum, words) => sum + words.length, 0),
    1 << 11,
  );
  const marks = new Uint8Array(size);
  lists.forEach((words, bit) => {
    for (const word of words) if (word !== '') marks[beginningSlot(word, size)]! |= 1 << bit;
  });
  return {
    marks,
    single: lists.some((words) => words.some((word) => word.length === 1)),
    firsts: unitFilter(lists.map((words) => words.map((word) => word.charAt(0)).join('')).join('')),
  };
}

/** The lists of which some word may begin with these two units. */
export function marksAt(marks: Uint8Array, single: boolean, first: number, second: number): number {
  const pair = marks[pairSlot(first, second, marks.length)]!;
  return single ? pair | marks[pairSlot(first, 0, marks.length)]! : pair;
}

const beginningSlot = (word: string, size: number): number =>
  pairSlot(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0, size);

function pairSlot(first: number, second: number, size: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}
