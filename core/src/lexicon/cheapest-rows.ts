// Text read as the cheapest rows of words from either end: how well each stretch of it reads.
import { lazy } from '../base/lazy';
import { dictionary, longestWord, pairs } from './dictionary';

/**
 * By offset; each array has at least one place more than the text. All costs are in half bits, so that they are whole
 * numbers. Characters that are no Han cost nothing and end every word. The arrays belong to the reader and hold the next
 * text as soon as it is read.
 */
export interface CheapestRows {
  readonly units: Uint16Array;
  /** What a unit and the next one are in words, as `Dictionary.pair` says it; 0 where they stand side by side in none. */
  readonly joined: Uint16Array;
  /** The cheapest row from the start of the text up to the offset, and from there to its end. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** Cost of the character right before the offset where it stands alone at the end of that row; else 0. */
  readonly strayBefore: Uint8Array;
  /** The same of the character behind the offset. */
  readonly strayBehind: Uint8Array;
}

export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Costs of the words of three and four units that begin at a place; 0 where there is none. */
interface Room extends CheapestRows {
  readonly threes: Uint8Array;
  readonly fours: Uint8Array;
}

const roomFor = (size: number): Room => ({
  units: new Uint16Array(size + longestWord),
  joined: new Uint16Array(size + longestWord),
  before: new Int32Array(size + longestWord),
  behind: new Int32Array(size + longestWord),
  strayBefore: new Uint8Array(size + longestWord),
  strayBehind: new Uint8Array(size + longestWord),
  threes: new Uint8Array(size + longestWord),
  fours: new Uint8Array(size + longestWord),
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
  const { pair } = dictionary();
  const size = text.length;
  let unit = text.charCodeAt(0);
  for (let i = 0; i < size; i++) {
    const next = i + 1 < size ? text.charCodeAt(i + 1) : 0;
    units[i] = unit;
    joined[i] = pair(unit, next);
    unit = next;
  }
  units.fill(0, size, size + longestWord);
  joined.fill(0, Math.max(0, size - 1), size + longestWord);
}

/** Of rows that cost the same the one that ends in the longer word. */
function readForward(size: number, { units, joined, threes, fours, before, strayBefore }: Room): void {
  const { halfBits, bits } = dictionary();
  before[0] = 0;
  strayBefore[0] = 0;
  for (let i = 0; i < size; i++) {
    const first = joined[i]!;
    const second = joined[i + 1]!;
    const isThree = (first & pairs.beginsThree) !== 0 && (second & pairs.endsThree) !== 0;
    const isFour =
      (first & pairs.beginsFour) !== 0 && (second & pairs.midFour) !== 0 && (joined[i + 2]! & pairs.endsFour) !== 0;
    threes[i] = isThree ? 2 * bits(units[i]!, units[i + 1]!, units[i + 2]!, 0) : 0;
    fours[i] = isFour ? 2 * bits(units[i]!, units[i + 1]!, units[i + 2]!, units[i + 3]!) : 0;
    const single = halfBits[units[i]!]!;
    const alone = before[i]! + single;
    // Every word that ends here has this pair in it.
    if (i === 0 || joined[i - 1] === 0) {
      before[i + 1] = alone;
      strayBefore[i + 1] = single;
      continue;
    }
    let least = Infinity;
    const two = joined[i - 1]! >> pairs.cost;
    if (two !== 0) least = before[i - 1]! + two;
    if (i > 1 && threes[i - 2] !== 0) least = Math.min(least, before[i - 2]! + threes[i - 2]!);
    if (i > 2 && fours[i - 3] !== 0) least = Math.min(least, before[i - 3]! + fours[i - 3]!);
    const isAlone = alone < least;
    before[i + 1] = isAlone ? alone : least;
    strayBefore[i + 1] = isAlone ? single : 0;
  }
}

function readBackward(size: number, { units, joined, threes, fours, behind, strayBehind }: Room): void {
  const { halfBits } = dictionary();
  behind[size] = 0;
  strayBehind[size] = 0;
  for (let i = size - 1; i >= 0; i--) {
    const single = halfBits[units[i]!]!;
    const alone = behind[i + 1]! + single;
    const two = joined[i]! >> pairs.cost;
    let least = two !== 0 ? behind[i + 2]! + two : Infinity;
    if (threes[i] !== 0) least = Math.min(least, behind[i + 3]! + threes[i]!);
    if (fours[i] !== 0) least = Math.min(least, behind[i + 4]! + fours[i]!);
    const isAlone = alone < least;
    behind[i] = isAlone ? alone : least;
    strayBehind[i] = isAlone ? single : 0;
  }
}
