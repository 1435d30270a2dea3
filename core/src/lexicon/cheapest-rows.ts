// Text read as the cheapest rows of words from either end: how well each stretch of it reads.
import { dictionary, longestWord } from './dictionary';

/** By offset; each array has one place more than the text. Characters that are no Han cost nothing and end every word. */
export interface CheapestRows {
  /** Bits of the cheapest row from the start of the text up to the offset, and from there to its end. */
  readonly before: Float64Array;
  readonly behind: Float64Array;
  /** Bits of the character right before the offset where it stands alone at the end of that row; else 0. */
  readonly strayBefore: Float32Array;
  /** The same of the character behind the offset. */
  readonly strayBehind: Float32Array;
}

export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** 1 where a unit and the next one stand side by side in some word; else 0. */
export function joints(text: string): Uint8Array {
  const { meet } = dictionary();
  const joined = new Uint8Array(text.length);
  let code = text.charCodeAt(0);
  for (let i = 0; i + 1 < text.length; i++) {
    const next = text.charCodeAt(i + 1);
    if (meet(code, next)) joined[i] = 1;
    code = next;
  }
  return joined;
}

/** `joined` are the joints of the text. Each row is found by Viterbi’s algorithm over the words of the dictionary. */
export function cheapestRows(text: string, joined: Uint8Array): CheapestRows {
  const { alone, bits: bitsOf } = dictionary();
  const size = text.length;
  const before = new Float64Array(size + 1).fill(Infinity);
  const strayBefore = new Float32Array(size + 1);
  /** Bits of the words of two, three and four characters that begin at a place; 0 where there is none. */
  const words = new Float32Array(size * lengths);
  before[0] = 0;
  for (let i = 0; i < size; i++) {
    const bits = single(text, i, alone);
    if (before[i]! + bits < before[i + 1]!) {
      before[i + 1] = before[i]! + bits;
      strayBefore[i + 1] = bits;
    }
    for (let end = i + 2; end <= i + longestWord && joined[end - 2] === 1; end++) {
      const found = bitsOf(text, i, end);
      if (found === 0) continue;
      words[i * lengths + end - i - 2] = found;
      if (before[i]! + found >= before[end]!) continue;
      before[end] = before[i]! + found;
      strayBefore[end] = 0;
    }
  }
  const behind = new Float64Array(size + 1);
  const strayBehind = new Float32Array(size + 1);
  for (let i = size - 1; i >= 0; i--) {
    let least = Infinity;
    for (let length = longestWord; length >= 2; length--) {
      const found = words[i * lengths + length - 2]!;
      if (found !== 0 && behind[i + length]! + found < least) least = behind[i + length]! + found;
    }
    const bits = single(text, i, alone);
    const isAlone = behind[i + 1]! + bits < least;
    behind[i] = isAlone ? behind[i + 1]! + bits : least;
    strayBehind[i] = isAlone ? bits : 0;
  }
  return { before, behind, strayBefore, strayBehind };
}

const lengths = longestWord - 1;

const single = (text: string, at: number, alone: Float32Array): number => {
  const code = text.charCodeAt(at);
  return isHan(code) ? alone[code]! : 0;
};
