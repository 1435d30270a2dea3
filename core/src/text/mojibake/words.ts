// How costly a stretch of text is to say in common Chinese words: the less, the more it looks like a text.
import { lazy } from '../../base/lazy';
import { emptyPairs, numberOf, type PairNumbers, pairOf, setNumber } from '../../base/pair-numbers';
import { foldUnit } from '../fold-script';
import { decodePair } from './gbk';
import { characters, words } from './words.gen';

/** Bits of a character or word of the rarest band: it makes about one in 2²⁰ of the dictionary's counts. */
const rarest = 20.5;
/** Plans are in every report and in no dictionary. */
const planNames: ReadonlySet<string> = new Set(['十一五', '十二五', '十三五', '十四五', '十五五', '十六五']);
const planName = 12;

/** Bits of a character of GB 2312 that is in no table: rare, but someone's name. */
const standard = 22;
/** Bits of what no table knows. */
const unknown = 26;

/** The dictionary counts words, and so counts the most common particle far too low: it is one character in 25. */
const particles: ReadonlyMap<string, number> = new Map([['的', 4.6]]);

interface Tables {
  /** Unit, Traditional or Simplified → bits of its character. */
  readonly character: Float32Array;
  /** Unit → 2: in common use, 1: one of GB/T 2312—1980, 0: neither. */
  readonly use: Uint8Array;
  /** Two folded units → the band of the word, from 1 on. */
  readonly word: PairNumbers;
}

/** Asked a thousand times a stretch, so everything is an array. */
const tables = lazy((): Tables => {
  const character = new Float32Array(0x10000).fill(unknown);
  const use = new Uint8Array(0x10000);
  for (const [code] of standardCodes()) {
    character[code] = standard;
    use[code] = 1;
  }
  for (const [band, run] of characters.entries()) {
    for (let i = 0; i < run.length; i++) {
      character[run.charCodeAt(i)] = particles.get(run[i]!) ?? rarest - band;
      use[run.charCodeAt(i)] = 2;
    }
  }
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = foldUnit(unit);
    if (folded === unit) continue;
    character[unit] = character[folded]!;
    use[unit] = use[folded]!;
  }
  const word = emptyPairs(words.reduce((sum, { length }) => sum + length / 2, 0));
  for (const [band, run] of words.entries())
    for (let i = 0; i + 2 <= run.length; i += 2)
      setNumber(word, pairOf(run.charCodeAt(i), run.charCodeAt(i + 1)), band + 1);
  return { character, use, word };
});

/** Bits of a word of two characters, given by what they are folded to; Infinity where they make none. */
function bitsOf(word: PairNumbers, first: number, second: number): number {
  const band = numberOf(word, pairOf(first, second));
  return band === 0 ? Infinity : rarest + 1 - band;
}

/** The 6,763 characters of GB/T 2312—1980: first bytes B0–F7, second bytes A1–FE. */
function* standardCodes(): Iterable<readonly [code: number]> {
  for (let lead = 0xb0; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const char = decodePair(lead, trail);
      if (char !== undefined) yield [char.charCodeAt(0)];
    }
  }
}

/** Whether a character, Traditional or Simplified, is in common use. */
export const isCommon = (char: string): boolean => tables().use[char.charCodeAt(0)] === 2;

/** Whether a character, Traditional or Simplified, is one of the 6,763 of GB/T 2312—1980. */
export const isStandard = (char: string): boolean => tables().use[char.charCodeAt(0)]! > 0;

/** Bits of a word of two characters; Infinity where they make none. */
export const wordBits = (first: string, second: string): number =>
  foldedWordBits(foldUnit(first.charCodeAt(0)), foldUnit(second.charCodeAt(0)));

/** The same by the units that both are folded to, for who asks of many words with one character. */
export const foldedWordBits = (first: number, second: number): number => bitsOf(tables().word, first, second);

/** Bits of a character beside one that is there anyway: little if the two make a word. */
export const bitsAfter = (before: string, char: string): number =>
  Math.min(characterBits(char), wordBits(before, char) - characterBits(before));

/** The same, with the one that is there behind it. */
export const bitsBefore = (char: string, behind: string): number =>
  Math.min(characterBits(char), wordBits(char, behind) - characterBits(behind));

/** Bits of one character. */
export const characterBits = (char: string): number => tables().character[char.charCodeAt(0)] ?? unknown;

/**
 * Bits of the cheapest way to cut a text into common characters and words of two characters (a unigram model,
 * least cost by dynamic programming). `other` gives the bits of what is neither, e.g. punctuation.
 */
export function cost(text: string, other: (index: number) => number | undefined): number {
  const { character, word } = tables();
  let [before2, before1, now] = [0, 0, 0];
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldUnit(unit);
    let next = now + (other(i) ?? character[unit]!);
    if (i > 0) next = Math.min(next, before1 + bitsOf(word, last, folded));
    if (i > 1 && folded === five && planNames.has(text.slice(i - 2, i + 1))) next = Math.min(next, before2 + planName);
    [before2, before1, now, last] = [before1, now, next, folded];
  }
  return now;
}

const five = '五'.charCodeAt(0);
