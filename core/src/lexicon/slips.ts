// Characters that are probably slips: with another one that sounds or looks like it, the text reads as common words.
import { lazy } from '../base/lazy';
import { type CheapestRows, cheapestRows, isHan } from './cheapest-rows';
import { dictionary, pairs as places } from './dictionary';
import type { Likeness } from './likeness';
import { cheapestTarget, eachNearWord, isNumeral, mayBeNear } from './near-words';

/** Half-open UTF-16 offsets. */
export interface Slip {
  readonly at: number;
  /** The character that belongs there. */
  readonly right: string;
  /** The word it makes, and where that begins. */
  readonly word: string;
  readonly start: number;
  readonly likeness: Likeness;
  /** Bits less than the text as written. */
  readonly gain: number;
}

/** How many bits a correction must save, by the length of the word it makes. Set by what published text is silent at. */
const least: Readonly<Record<Likeness, readonly [two: number, three: number, four: number]>> = {
  tone: [12, 8, 6],
  sound: [16, 8, 6],
  shape: [14, 11, 7],
  near: [Infinity, Infinity, 9],
};
/** What is asked at least where the stretch reads as two words already. */
const twoWords = 12;
/** A character that stands alone this often is a word of its own, whatever its neighbors. */
const particle = 8.5;
/** Next to the word nothing may stand that is hard to read itself: this is a name, or damage, and no slip. */
const stray = 13;

/** Every slip in a text, by appearance; the words they make do not overlap. */
export function findSlips(text: string): readonly Slip[] {
  const rows = cheapestRows(text);
  const { units, joined, before, behind } = rows;
  const { halfBits } = dictionary();
  const needed = fewestHalfBits();
  const total = behind[0]!;
  let found: Slip[] | undefined;
  const look = (start: number, end: number, gaps: number): void => {
    if (total - before[start]! - behind[end]! < needed[end - start]!) return;
    for (let left = gaps, at = start; left !== 0; left >>= 1, at++) {
      if ((left & 1) === 0 || (end - start < 4 && isParticle(halfBits[units[at]!]!))) continue;
      if (!mayBeNear(units, start, end, at)) continue;
      const slip = slipIn(text, rows, start, end, at);
      if (!slip) continue;
      if (found) found.push(slip);
      else found = [slip];
    }
  };
  for (let at = 0; at < text.length; at++) {
    const first = joined[at]!;
    const second = joined[at + 1]!;
    const third = joined[at + 2]!;
    const row = (first & 1) | ((second & 1) << 1) | ((third & 1) << 2);
    // What reads as words one across the other is no slip.
    if (row === 0b111 || !isHan(units[at]!)) continue;
    const four = gapsOfFour[row]! & placesOfFour(first, second, third);
    if (four !== 0 && at + 4 <= text.length) look(at, at + 4, four);
    const three = gapsOfThree[row & 0b11]! & placesOfThree(first, second);
    if (three !== 0 && at + 3 <= text.length) look(at, at + 3, three);
    if (first !== 0 || (at > 0 && joined[at - 1] !== 0)) continue;
    if (at + 2 <= text.length) look(at, at + 2, 0b01);
    if (at > 0) look(at - 1, at + 1, 0b10);
  }
  return found ? best(found) : none;
}

/** By its cost alone; what is no Han has none, and is no particle. */
const isParticle = (halfBits: number): boolean => halfBits !== 0 && halfBits <= particle * 2;

/** What a stretch must cost at least, in half bits and by its length, if any word in place of it is to save enough. */
const fewestHalfBits = lazy(() => cheapestTarget().map((cost, size) => 2 * (cost + (softest[size - 2] ?? Infinity))));

const none: readonly Slip[] = [];

/**
 * By which of its three pairs meet in some word (the first one is 1, the second 2, the third 4): which of four characters
 * may be the wrong one, as bits. The pairs it is no part of must meet, and those it is part of must not all.
 */
const gapsOfFour: readonly number[] = [0, 0b0100, 0, 0b1100, 0b0010, 0b0110, 0b0011, 0];

/** The same for three characters and their two pairs. */
const gapsOfThree: readonly number[] = [0b010, 0b110, 0b011, 0];

/** Which of four characters may be the wrong one by what their pairs are in words: those without it must be a part of one. */
function placesOfFour(first: number, second: number, third: number): number {
  const begins = (first & places.beginsFour) !== 0;
  const mid = (second & places.midFour) !== 0;
  const ends = (third & places.endsFour) !== 0;
  return (mid && ends ? 0b0001 : 0) | (ends ? 0b0010 : 0) | (begins ? 0b0100 : 0) | (begins && mid ? 0b1000 : 0);
}

/** The same for three characters. */
const placesOfThree = (first: number, second: number): number =>
  0b010 | (second & places.endsThree ? 0b001 : 0) | (first & places.beginsThree ? 0b100 : 0);

/** Of slips whose words overlap the one that saves most; by appearance. */
function best(found: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  for (const slip of [...found].sort((a, b) => b.gain - a.gain)) {
    if (!kept.some((one) => slip.start < one.start + one.word.length && one.start < slip.start + slip.word.length))
      kept.push(slip);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** The best word from `start` to `end` that differs at `at` and saves enough. */
function slipIn(text: string, rows: CheapestRows, start: number, end: number, at: number): Slip | undefined {
  const size = end - start;
  const { before, behind, strayBefore, strayBehind } = rows;
  const bits = (behind[0]! - before[start]! - behind[end]!) / 2;
  const most = bits - softest[size - 2]!;
  let found: Slip | undefined;
  eachNearWord(rows.units, start, end, at, most, ({ word, cost, likeness }) => {
    const right = word.charAt(at - start);
    if (isNumeral(right) || isNumeral(text.charAt(at))) return;
    if (standsWithout(text, start, end, at)) return;
    const gain = bits - cost;
    if (isTwoWords(text, start, end) && gain < twoWords) return;
    if (gain < least[likeness][size - 2]! || gain <= (found?.gain ?? 0)) return;
    if (strayBefore[start]! <= stray * 2 && strayBehind[end]! <= stray * 2)
      found = { at, right, word, start, likeness, gain };
  });
  return found;
}

/** The rest is a word by itself, so the character at its edge may be another word. */
const standsWithout = (text: string, start: number, end: number, at: number): boolean => {
  const [from, to] = at === start ? [start + 1, end] : at === end - 1 ? [start, end - 1] : [0, 0];
  return to - from > 1 && dictionary().cost(text, from, to) !== undefined;
};

/** 权利清单 for 权力清单: two common words that may well be meant. */
const isTwoWords = (text: string, start: number, end: number): boolean =>
  end - start === 4 &&
  dictionary().cost(text, start, start + 2) !== undefined &&
  dictionary().cost(text, start + 2, end) !== undefined;

/** The least a word must save, by its length less two. */
const softest = [0, 1, 2].map((i) => Math.min(...Object.values(least).map((row) => row[i] ?? Infinity)));
