// Pairs of bytes that vanished from a stretch: which ones are worth trying, and where.
import { decode, decodePair, isUserDefined } from './gbk';
import { isOrdinary, isSign, sign } from './signs';
import { cost } from './words';

/** How many pairs are weighed in full at one place, and how many second characters are looked at for them. */
const pairsTried = 8;
const secondsTried = 24;

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
    for (const pair of likeliest(left, right, tail[gap - 1]!, tail[gap]!)) {
      found.push([...tail.slice(0, gap), ...pair, ...tail.slice(gap)]);
    }
  }
  return found;
}

/** A vanished pair lies across two characters: the byte before it leads one, the byte behind it ends the other. */
function likeliest(
  left: string,
  right: string,
  before: number,
  behind: number,
): readonly (readonly [number, number])[] {
  const seconds = trails
    .map((byte) => ({ byte, char: decodePair(byte, behind) ?? '' }))
    .filter(({ char }) => isOrdinary(char))
    .map((one) => ({ ...one, cost: local(one.char + right, 1) }))
    .sort((a, b) => a.cost - b.cost);
  return leads
    .map((byte) => ({ byte, char: decodePair(before, byte) ?? '' }))
    .filter(({ char }) => isOrdinary(char))
    .flatMap((first) =>
      seconds
        .filter((second) => isUserDefined(first.byte, second.byte))
        .slice(0, secondsTried)
        .map((second) => ({
          pair: [first.byte, second.byte] as const,
          cost: local(left + first.char + second.char + right, 3),
        })),
    )
    .sort((a, b) => a.cost - b.cost)
    .slice(0, pairsTried)
    .map(({ pair }) => pair);
}

/** Bits of a few characters; the one at `given` and a first of four are there anyway. */
const local = (text: string, given: number): number =>
  cost(text, (i) => (i === given || (i === 0 && given === 3) || isSign(text[i]!) ? sign : undefined));

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** First and second bytes of the user-defined areas. */
const leads = [...range(0xa1, 0xa7), ...range(0xaa, 0xaf), ...range(0xf8, 0xfe)];
const trails = range(0x40, 0xfe);
