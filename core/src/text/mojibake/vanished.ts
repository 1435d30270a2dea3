// Pairs of bytes that vanished from a stretch: which ones are worth trying, and where.

import { foldUnit } from '../fold-script';
import { isCheap, keepCheapest } from './cheapest';
import { decode, decodePair, isUserDefined } from './gbk';
import { isOrdinary, isSign, sign } from './signs';
import { bitsAfter, bitsBefore, foldedWordBits } from './words';

/** How many pairs are weighed in full at one place. */
const pairsTried = 6;

/**
 * The bytes with one vanished pair put back, the likeliest of each place: judged by the two characters the pair makes
 * and the one on each side. `head` is what was lost before `tail`; nothing vanished inside it.
 */
export function completions(head: readonly number[], tail: readonly number[]): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let gap = 2; gap < tail.length; gap += 2) {
    const left = decode([...head, ...tail.slice(0, gap - 1)])?.at(-1);
    if (left === undefined) continue;
    const right = decode(tail.slice(gap + 1))?.at(0) ?? '';
    for (const { bytes } of likeliest(left, right, tail[gap - 1]!, tail[gap]!)) {
      found.push([...tail.slice(0, gap), ...bytes, ...tail.slice(gap)]);
    }
  }
  return found;
}

/** A vanished pair lies across two characters: the byte before it leads one, the byte behind it ends the other. */
function likeliest(left: string, right: string, before: number, behind: number): readonly Pair[] {
  const firsts = ordinary(
    leads,
    (byte) => decodePair(before, byte),
    (char) => bitsAfter(left, char),
  );
  const seconds = ordinary(
    trails,
    (byte) => decodePair(byte, behind),
    (char) => bitsBefore(char, right),
  );
  const found: Pair[] = [];
  for (const first of firsts) {
    for (const second of seconds) {
      if (!isUserDefined(first.byte, second.byte)) continue;
      const cost = Math.min(first.cost + second.cost, foldedWordBits(first.folded, second.folded));
      if (isCheap(found, cost, pairsTried)) keepCheapest(found, { bytes: [first.byte, second.byte], cost }, pairsTried);
    }
  }
  return found;
}

interface Pair {
  readonly bytes: readonly [number, number];
  readonly cost: number;
}

interface Part {
  readonly byte: number;
  /** The unit of its character, as it stands in tables of words. */
  readonly folded: number;
  /** Bits, as a character or in a word with its neighbor, which is there anyway. */
  readonly cost: number;
}

function ordinary(
  bytes: readonly number[],
  decode: (byte: number) => string | undefined,
  bits: (char: string) => number,
): readonly Part[] {
  const parts: Part[] = [];
  for (const byte of bytes) {
    const char = decode(byte) ?? '';
    if (!isOrdinary(char)) continue;
    parts.push({ byte, folded: foldUnit(char.charCodeAt(0)), cost: isSign(char) ? sign : bits(char) });
  }
  return parts;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** First and second bytes of the user-defined areas. */
const leads = [...range(0xa1, 0xa7), ...range(0xaa, 0xaf), ...range(0xf8, 0xfe)];
const trails = range(0x40, 0xfe);
