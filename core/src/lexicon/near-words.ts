// Words that differ from a stretch of text in one character.
import { lazy } from '../base/lazy';
import { dictionary } from './dictionary';

/** A word that would stand at `start` if the character at `at` were another one. */
export interface NearWord {
  readonly word: string;
  readonly start: number;
  readonly cost: number;
}

/** Small enough to stay at hand: nearly all stretches are ruled out by one look. */
const marks = 1 << 20;
const markShift = 12;

/**
 * Words by all their characters but one: a hash of these, of the length and of the gap leads to a row of words, the
 * cheapest first. What is in a row by chance is told apart when it is read.
 */
const index = lazy(() => {
  const { words, targets, costs } = dictionary();
  const hashes: number[] = [];
  const gapped: number[] = [];
  words.forEach((word, w) => {
    for (let gap = 0; targets[w] && gap < word.length; gap++) {
      hashes.push(hash(word, 0, word.length, gap));
      gapped.push(w);
    }
  });
  let size = 2;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const ends = new Int32Array(size + 1);
  for (const one of hashes) ends[((one >>> 3) & mask) + 1]!++;
  for (let i = 0; i < size; i++) ends[i + 1]! += ends[i]!;
  const filled = ends.slice();
  const entries = new Int32Array(hashes.length);
  const entryCosts = new Float32Array(hashes.length);
  hashes.forEach((one, i) => {
    const to = filled[(one >>> 3) & mask]!++;
    entries[to] = gapped[i]!;
    entryCosts[to] = costs[gapped[i]!]!;
  });
  const marked = new Uint8Array(marks >> 3);
  for (const one of hashes) marked[one >>> (markShift + 3)]! |= 1 << ((one >>> markShift) & 7);
  return { mask, ends, entries, entryCosts, marked };
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

/** Calls back for each word of `end - start` characters, no dearer than `most`, that differs from that stretch at `at` and nowhere else. */
export function eachNearWord(
  text: string,
  start: number,
  end: number,
  at: number,
  most: number,
  onWord: (near: NearWord) => void,
): void {
  const { mask, ends, entries, entryCosts } = index();
  const bucket = (hash(text, start, end, at) >>> 3) & mask;
  for (let e = ends[bucket]!; e < ends[bucket + 1]! && entryCosts[e]! <= most; e++) {
    const word = dictionary().words[entries[e]!]!;
    if (fits(text, start, end, at, word)) onWord({ word, start, cost: entryCosts[e]! });
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
