// Words that differ from a stretch of text in one character.
import { laidOut } from '../base/laid-out';
import { lazy } from '../base/lazy';
import { dictionary, longestWord } from './dictionary';
import { type Likeness, likenessOf, mayBeTaken } from './likeness';

/** A word that would stand at `start` if the character at `at` were another one. */
export interface NearWord {
  readonly word: string;
  readonly start: number;
  readonly cost: number;
  /** How the character that stands there is taken for that of the word. */
  readonly likeness: Likeness;
}

/** A pair is short evidence: it must be a frequent word. */
export const dearestPair = 16;

/** Small enough to stay at hand: nearly all stretches are ruled out by one look. */
const marks = 1 << 20;
const markShift = 12;

/**
 * Words by all their characters but one: a hash of these, of the length and of the gap leads to a row of words, the
 * cheapest first. What is in a row by chance is told apart when it is read.
 */
export const nearWordLayout = laidOut('near-words', () => {
  const { words, targets, costs } = dictionary();
  const { units } = words;
  const { hashes, gaps } = gapHashes();
  let size = 2;
  while (size * 2 < hashes.length) size *= 2;
  const marked = new Uint8Array(marks >> 3);
  const ends = new Int32Array(size + 1);
  for (let i = 0; i < hashes.length; i++) {
    const one = hashes[i]!;
    ends[((one >>> 3) & (size - 1)) + 1]!++;
    marked[one >>> (markShift + 3)]! |= 1 << ((one >>> markShift) & 7);
  }
  for (let i = 0; i < size; i++) ends[i + 1]! += ends[i]!;
  const filled = ends.slice();
  // What is asked of an entry lies side by side: its word, and the character it has at the gap.
  const rows = new Uint16Array(hashes.length * 2);
  for (let i = 0; i < hashes.length; i++) {
    const w = gaps[i]! >> 2;
    const to = filled[(hashes[i]! >>> 3) & (size - 1)]!++ * 2;
    rows[to] = w;
    rows[to + 1] = units[gaps[i]!]!;
  }
  return { ends, rows, marked, cheapest: cheapestByLength() };

  /** The hash of every gap in every word somebody may have meant, in order, and where the gap is among all units. */
  function gapHashes(): { readonly hashes: Uint32Array; readonly gaps: Int32Array } {
    const all = new Uint32Array(words.size * longestWord);
    const at = new Int32Array(words.size * longestWord);
    let count = 0;
    for (let w = 0; w < words.size; w++) {
      if (targets[w] === 0) continue;
      const start = w * longestWord;
      let end = start + 1;
      while (end < start + longestWord && units[end] !== 0) end++;
      if (end === start + 2 && costs[w]! > dearestPair) continue;
      for (let gap = start; gap < end; gap++) {
        at[count] = gap;
        all[count++] = hash(units, start, end, gap);
      }
    }
    return { hashes: all.subarray(0, count), gaps: at };
  }
});

/** What the cheapest word somebody may have meant costs, by its length. */
export const cheapestTarget = lazy((): readonly number[] => [...nearWordLayout().cheapest]);

function cheapestByLength(): Float32Array {
  const { words, targets, costs } = dictionary();
  const cheapest = new Float32Array(longestWord + 1).fill(Infinity);
  // Words come the cheapest first.
  for (let w = words.size - 1; w >= 0; w--) {
    let length = longestWord;
    while (words.units[w * longestWord + length - 1] === 0) length--;
    if (targets[w]) cheapest[length] = costs[w]!;
  }
  return cheapest;
}

/** Of the length of a stretch, of the place of its gap and of the units but the one at the gap. */
function hash(units: Uint16Array, start: number, end: number, gap: number): number {
  const size = end - start;
  let i = start === gap ? start + 1 : start;
  let mixed = Math.imul(size * longestWord + gap - start, 0x27d4eb2f) ^ Math.imul(units[i]!, 0x9e3779b1);
  if (size > 2) {
    i = i + 1 === gap ? i + 2 : i + 1;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x165667b1) ^ Math.imul(units[i]!, 0x9e3779b1);
  }
  if (size > 3) {
    i = i + 1 === gap ? i + 2 : i + 1;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x165667b1) ^ Math.imul(units[i]!, 0x9e3779b1);
  }
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
}

/** Whether it is worth asking for words near a stretch; false where there is none. */
export const mayBeNear = (units: Uint16Array, start: number, end: number, at: number): boolean => {
  const one = hash(units, start, end, at);
  return ((nearWordLayout().marked[one >>> (markShift + 3)]! >> ((one >>> markShift) & 7)) & 1) === 1;
};

/**
 * Calls back with each word of `end - start` characters, no dearer than `most`, that differs from that stretch by one
 * like character at `at`. Pairs dearer than `dearestPair` are none, and `near` is enough for four characters only.
 */
export function eachNearWord(
  units: Uint16Array,
  start: number,
  end: number,
  at: number,
  most: number,
  onWord: (near: NearWord) => void,
): void {
  const { ends, rows } = nearWordLayout();
  const { costs, words } = dictionary();
  const written = units[at]!;
  const isShort = end - start < longestWord;
  const bucket = (hash(units, start, end, at) >>> 3) & (ends.length - 2);
  for (let e = ends[bucket]! * 2, last = ends[bucket + 1]! * 2; e < last; e += 2) {
    const cost = costs[rows[e]!]!;
    if (cost > most) return;
    const right = rows[e + 1]!;
    if (isShort && !mayBeTaken(written, right)) continue;
    const likeness = likenessOf(written, right);
    if (!likeness || (isShort && likeness === 'near')) continue;
    const word = words.word(rows[e]!);
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
