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
  let most = 0;
  for (let w = 0; w < words.size; w++) if (targets[w]) most += longestWord;
  let size = 2;
  while (size < most) size *= 2;
  const mask = size - 1;
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(most);
  const entries = new Int32Array(most);
  const missing = new Uint16Array(most);
  const marked = new Uint8Array(marks >> 3);
  let count = 0;
  // The dearest first, as each is put before those that are there.
  for (let w = words.size - 1; w >= 0; w--) {
    if (!targets[w]) continue;
    const word = words.word(w);
    for (let gap = 0; gap < word.length; gap++, count++) {
      const one = hash(word, 0, word.length, gap);
      const row = (one >>> 3) & mask;
      next[count] = first[row]!;
      first[row] = count;
      entries[count] = w;
      missing[count] = word.charCodeAt(gap);
      marked[one >>> (markShift + 3)]! |= 1 << ((one >>> markShift) & 7);
    }
  }
  return { mask, first, next, entries, missing, marked, costs };
});

function hash(text: string, start: number, end: number, gap: number): number {
  let mixed = Math.imul(end - start, 0x27d4eb2f) ^ Math.imul(gap - start + 1, 0x165667b1);
  for (let i = start; i < end; i++) {
    if (i !== gap) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x9e3779b1) ^ (mixed >>> 13);
  }
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
}

/** Whether it is worth asking for words near a stretch; false where there is none. */
export const mayBeNear = (text: string, start: number, end: number, at: number): boolean => {
  const one = hash(text, start, end, at);
  return ((index().marked[one >>> (markShift + 3)]! >> ((one >>> markShift) & 7)) & 1) === 1;
};

/** Calls back for each word of `end - start` characters, no dearer than `most`, that differs from that stretch by one like character at `at`. */
export function eachNearWord(
  text: string,
  start: number,
  end: number,
  at: number,
  most: number,
  onWord: (near: NearWord) => void,
): void {
  const { mask, first, next, entries, missing, costs } = index();
  for (let e = first[(hash(text, start, end, at) >>> 3) & mask]!; e >= 0; e = next[e]!) {
    const cost = costs[entries[e]!]!;
    if (cost > most) return;
    const likeness = likenessOf(text.charCodeAt(at), missing[e]!);
    if (!likeness) continue;
    const word = dictionary().words.word(entries[e]!);
    if (fits(text, start, end, at, word)) onWord({ word, start, cost, likeness });
  }
}

function fits(text: string, start: number, end: number, at: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) {
    if ((text.charCodeAt(i) === word.charCodeAt(i - start)) === (i === at)) return false;
  }
  return true;
}

/** Numbers are right or wrong by what they count, not by what they look like. */
export const isNumeral = (char: string): boolean => '〇零一二两三四五六七八九十百千万亿第'.includes(char);
