// Text read as the cheapest rows of words from either end: how well each stretch of it reads.
import { lazy } from '../base/lazy';
import { dictionary, longestWord } from './dictionary';

/**
 * By offset; each array has at least one place more than the text. Characters that are no Han cost nothing and end
 * every word. The arrays belong to the reader and hold the next text as soon as it is read.
 */
export interface CheapestRows {
  readonly units: Uint16Array;
  /** 1 where a unit and the next one stand side by side in some word; else 0. */
  readonly joined: Uint8Array;
  /** Bits of the cheapest row from the start of the text up to the offset, and from there to its end. */
  readonly before: Float64Array;
  readonly behind: Float64Array;
  /** Bits of the character right before the offset where it stands alone at the end of that row; else 0. */
  readonly strayBefore: Float32Array;
  /** The same of the character behind the offset. */
  readonly strayBehind: Float32Array;
}

export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Bits of the words of two, three and four units that begin at a place; 0 where there is none. */
interface Room extends CheapestRows {
  readonly words: Float32Array;
}

const lengths = longestWord - 1;

const roomFor = (size: number): Room => ({
  units: new Uint16Array(size + longestWord),
  joined: new Uint8Array(size + longestWord),
  before: new Float64Array(size + longestWord),
  behind: new Float64Array(size + longestWord),
  strayBefore: new Float32Array(size + longestWord),
  strayBehind: new Float32Array(size + longestWord),
  words: new Float32Array(size * lengths),
});

/** A paragraph that needs more gets room of its own: allocating anew for every one would cost more than reading it. */
const usual = 4096;
const kept = lazy(() => roomFor(usual));

/** Each row is found by Viterbi’s algorithm over the words of the dictionary. */
export function cheapestRows(text: string): CheapestRows {
  const size = text.length;
  const room = size > usual ? roomFor(size) : kept();
  note(text, room);
  readForward(size, room);
  readBackward(size, room);
  return room;
}

function note(text: string, { units, joined }: Room): void {
  const { meet } = dictionary();
  const size = text.length;
  for (let i = 0; i < size; i++) units[i] = text.charCodeAt(i);
  units.fill(0, size, size + longestWord);
  joined.fill(0, Math.max(0, size - 1), size + longestWord);
  for (let i = 0; i + 1 < size; i++) joined[i] = meet(units[i]!, units[i + 1]!) ? 1 : 0;
}

function readForward(size: number, { units, joined, words, before, strayBefore }: Room): void {
  const { alone, bits } = dictionary();
  before.fill(Infinity, 0, size + 1);
  words.fill(0, 0, size * lengths);
  before[0] = 0;
  strayBefore[0] = 0;
  for (let i = 0; i < size; i++) {
    const a = units[i]!;
    const soFar = before[i]!;
    const single = isHan(a) ? alone[a]! : 0;
    if (soFar + single < before[i + 1]!) {
      before[i + 1] = soFar + single;
      strayBefore[i + 1] = single;
    }
    for (let length = 2, c = 0, d = 0; length <= longestWord && joined[i + length - 2] === 1; length++) {
      if (length > 2) c = units[i + 2]!;
      if (length > 3) d = units[i + 3]!;
      const cost = bits(a, units[i + 1]!, c, d);
      if (cost === 0) continue;
      words[i * lengths + length - 2] = cost;
      if (soFar + cost >= before[i + length]!) continue;
      before[i + length] = soFar + cost;
      strayBefore[i + length] = 0;
    }
  }
}

function readBackward(size: number, { units, joined, words, behind, strayBehind }: Room): void {
  const { alone } = dictionary();
  behind[size] = 0;
  strayBehind[size] = 0;
  for (let i = size - 1; i >= 0; i--) {
    const single = isHan(units[i]!) ? alone[units[i]!]! : 0;
    let least = behind[i + 1]! + single;
    let isAlone = true;
    for (let length = 2; length <= longestWord && joined[i + length - 2] === 1; length++) {
      const cost = words[i * lengths + length - 2]!;
      if (cost === 0 || behind[i + length]! + cost > least) continue;
      least = behind[i + length]! + cost;
      isAlone = false;
    }
    behind[i] = least;
    strayBehind[i] = isAlone ? single : 0;
  }
}
