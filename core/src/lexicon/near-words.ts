// Words that differ from a stretch of text in one character.
import { lazy } from '../base/lazy';
import { dictionary, longestWord } from './dictionary';
import { type Likeness, likenessOf } from './likeness';

/** A word that would stand at `start` if the character at `at` were another one. */
export interface NearWord {
  readonly word: string;
  readonly start: number;
  readonly cost: number;
  /** How the character that stands there is taken for that of the word. */
  readonly likeness: Likeness;
}

/** Small enough to stay at hand: nearly all stretches are ruled out by one look. */
const marks = 1 << 21;
const markShift = 11;

/**
 * Words by all their characters but one: a hash of these, of the length and of the gap leads to a row of words, the
 * cheapest first. What is in a row by chance is told apart when it is read.
 */
const index = lazy(() => {
  const { words, targets, costs } = dictionary();
  const { units } = words;
  const hashes = gapHashes(units, words.size, targets);
  let size = 2;
  while (size < hashes.length) size *= 2;
  const marked = new Uint8Array(marks >> 3);
  const ends = new Int32Array(size + 1);
  for (let i = 0; i < hashes.length; i++) {
    const one = hashes[i]!;
    ends[((one >>> 3) & (size - 1)) + 1]!++;
    marked[one >>> (markShift + 3)]! |= 1 << ((one >>> markShift) & 7);
  }
  for (let i = 0; i < size; i++) ends[i + 1]! += ends[i]!;
  const filled = ends.slice();
  // What is asked of an entry lies side by side: its word, and the character it has at the gap with its cost.
  const rows = new Int32Array(hashes.length * 2);
  for (let unit = 0, i = 0; i < hashes.length; unit++) {
    const w = unit >> 2;
    if (targets[w] === 0 || units[unit] === 0) continue;
    const to = filled[(hashes[i++]! >>> 3) & (size - 1)]!++ * 2;
    rows[to] = w;
    rows[to + 1] = (Math.round(costs[w]! * 2) << 16) | units[unit]!;
  }
  return { mask: size - 1, ends, rows, marked };
});

/** The hash of every gap in every word somebody may have meant, in order. */
function gapHashes(units: Uint16Array, size: number, targets: Uint8Array): Uint32Array {
  const hashes = new Uint32Array(size * longestWord);
  let count = 0;
  for (let w = 0; w < size; w++) {
    if (targets[w] === 0) continue;
    const start = w * longestWord;
    let end = start + 1;
    while (end < start + longestWord && units[end] !== 0) end++;
    for (let gap = start; gap < end; gap++) hashes[count++] = hash(units, start, end, gap);
  }
  return hashes.subarray(0, count);
}

/** What the cheapest word somebody may have meant costs, by its length. */
export const cheapestTarget = lazy((): readonly number[] => {
  const { words, targets, costs } = dictionary();
  const cheapest = Array.from({ length: longestWord + 1 }, () => Infinity);
  // Words come the cheapest first.
  for (let w = words.size - 1; w >= 0; w--) {
    let length = longestWord;
    while (words.units[w * longestWord + length - 1] === 0) length--;
    if (targets[w]) cheapest[length] = costs[w]!;
  }
  return cheapest;
});

function hash(units: Uint16Array, start: number, end: number, gap: number): number {
  let mixed = Math.imul(end - start, 0x27d4eb2f) ^ Math.imul(gap - start + 1, 0x165667b1);
  for (let i = start; i < end; i++) {
    if (i !== gap) mixed = Math.imul(mixed ^ units[i]!, 0x9e3779b1) ^ (mixed >>> 13);
  }
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
}

/** Whether it is worth asking for words near a stretch; false where there is none. */
export const mayBeNear = (units: Uint16Array, start: number, end: number, at: number): boolean => {
  const one = hash(units, start, end, at);
  return ((index().marked[one >>> (markShift + 3)]! >> ((one >>> markShift) & 7)) & 1) === 1;
};

/** Calls back with each word of `end - start` characters, no dearer than `most`, that differs from that stretch by one like character at `at`. */
export function eachNearWord(
  units: Uint16Array,
  start: number,
  end: number,
  at: number,
  most: number,
  onWord: (near: NearWord) => void,
): void {
  const { mask, ends, rows } = index();
  const bucket = (hash(units, start, end, at) >>> 3) & mask;
  for (let e = ends[bucket]! * 2, last = ends[bucket + 1]! * 2; e < last; e += 2) {
    const cost = (rows[e + 1]! >>> 16) / 2;
    if (cost > most) return;
    const likeness = likenessOf(units[at]!, rows[e + 1]! & 0xffff);
    if (!likeness) continue;
    const word = dictionary().words.word(rows[e]!);
    if (fits(units, start, end, at, word)) onWord({ word, start, cost, likeness });
  }
}

function fits(units: Uint16Array, start: number, end: number, at: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) {
    if ((units[i] === word.charCodeAt(i - start)) === (i === at)) return false;
  }
  return true;
}

/** Numbers are right or wrong by what they count, not by what they look like. */
export const isNumeral = (char: string): boolean => '〇零一二两三四五六七八九十百千万亿第'.includes(char);
