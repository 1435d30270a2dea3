// Characters that are probably slips: with another one that sounds or looks like it, the text reads as common words.
import { type CheapestRows, cheapestRows, isHan } from './cheapest-rows';
import { dictionary } from './dictionary';
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
/** A pair is short evidence: it must be a frequent word. */
const dearestPair = 16;
/** A character that stands alone this often is a word of its own, whatever its neighbors. */
const particle = 8.5;
/** Next to the word nothing may stand that is hard to read itself: this is a name, or damage, and no slip. */
const stray = 13;

/** Every slip in a text, by appearance; the words they make do not overlap. */
export function findSlips(text: string): readonly Slip[] {
  const { alone } = dictionary();
  const rows = cheapestRows(text);
  const { units, joined } = rows;
  const found: Slip[] = [];
  const look = (start: number, end: number, gaps: number): void => {
    const most = end > text.length ? undefined : dearest(rows, start, end);
    if (most === undefined) return;
    for (let left = gaps, at = start; left !== 0; left >>= 1, at++) {
      if ((left & 1) === 0 || (end - start < 4 && alone[units[at]!]! <= particle)) continue;
      const slip = slipIn(text, rows, start, end, at, most);
      if (slip) found.push(slip);
    }
  };
  for (let at = 0; at < text.length; at++) {
    if (!isHan(units[at]!)) continue;
    const pairs = joined[at]! | (joined[at + 1]! << 1) | (joined[at + 2]! << 2);
    if (gapsOfFour[pairs] !== 0) look(at, at + 4, gapsOfFour[pairs]!);
    look(at, at + 3, gapsOfThree[pairs & 3]!);
    if (joined[at] === 1 || (at > 0 && joined[at - 1] === 1)) continue;
    look(at, at + 2, 0b01);
    if (at > 0) look(at - 1, at + 1, 0b10);
  }
  return best(found);
}

/** The most a word in place of a stretch may cost if it is to save enough; undefined where no word is that cheap. */
function dearest({ before, behind }: CheapestRows, start: number, end: number): number | undefined {
  const size = end - start;
  const bits = behind[0]! - before[start]! - behind[end]!;
  const most = Math.min(bits - softest[size - 2]!, size === 2 ? dearestPair : Infinity);
  return most < cheapestTarget()[size]! ? undefined : most;
}

/**
 * By which of its three pairs meet in some word (the first one is 1, the second 2, the third 4): which of four characters
 * may be the wrong one, as bits. The pairs it is no part of must meet, and those it is part of must not all.
 */
const gapsOfFour: readonly number[] = [0, 0b0100, 0, 0b1100, 0b0010, 0b0110, 0b0011, 0];

/** The same for three characters and their two pairs. */
const gapsOfThree: readonly number[] = [0b010, 0b110, 0b011, 0];

/** Of slips whose words overlap the one that saves most; by appearance. */
function best(found: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  for (const slip of [...found].sort((a, b) => b.gain - a.gain)) {
    if (!kept.some((one) => slip.start < one.start + one.word.length && one.start < slip.start + slip.word.length))
      kept.push(slip);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** The best word from `start` to `end` that differs at `at`, costs no more than `most`, and saves enough. */
function slipIn(
  text: string,
  rows: CheapestRows,
  start: number,
  end: number,
  at: number,
  most: number,
): Slip | undefined {
  if (!mayBeNear(rows.units, start, end, at)) return undefined;
  const size = end - start;
  const { before, behind, strayBefore, strayBehind } = rows;
  const total = behind[0]!;
  let found: Slip | undefined;
  eachNearWord(rows.units, start, end, at, most, ({ word, cost, likeness }) => {
    const right = word.charAt(at - start);
    if (isNumeral(right) || isNumeral(text.charAt(at))) return;
    if (standsWithout(text, start, end, at)) return;
    const gain = total - (before[start]! + cost + behind[end]!);
    if (isTwoWords(text, start, end) && gain < twoWords) return;
    if (gain < least[likeness][size - 2]! || gain <= (found?.gain ?? 0)) return;
    if (strayBefore[start]! <= stray && strayBehind[end]! <= stray) found = { at, right, word, start, likeness, gain };
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
