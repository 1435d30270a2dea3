// What words cost: the rarer a word, the more bits it takes to say it. For reading text as the cheapest row of words.
import { lazy } from '../base/lazy';
import { characters, words as commonPairs } from '../text/mojibake/words.gen';
import { namePairs, rareWords, wordsOfFour, wordsOfThree } from './dictionary.gen';
import { officialWords } from './official-words';

/** Bits of a character or pair that occurs 30 times in the counts the tables are made of; one band up is one bit less. */
const rarest = 20.5;
const rareWord = 22;
/** Of words of three and four characters by band; each band is four times as common as the one before. */
const longWord = [21, 19, 17, 15] as const;
/** Of a word of official prose that no old dictionary holds. */
const officialWord = 19;
const unknownCharacter = 26;
/** No word is longer. */
export const longestWord = 4;

export interface Dictionary {
  /** Every word of two to four characters, once, the cheapest first. */
  readonly words: readonly string[];
  /** Bits of the word with the same index. */
  readonly costs: Float32Array;
  /** 1 where somebody may have meant the word: rare words and names only show that a text is right. */
  readonly targets: Uint8Array;
  /** Bits of a character that stands alone, by its unit. */
  readonly alone: Float32Array;
  /** Bits of the word that begins at `start`; undefined where there is none. */
  cost(text: string, start: number, end: number): number | undefined;
  /** Whether two units stand side by side in some word. */
  meet(left: number, right: number): boolean;
}

export const dictionary: () => Dictionary = lazy(() => {
  const known = new Map<string, number>();
  const add = (form: string, cost: number): void => {
    known.set(form, Math.min(cost, known.get(form) ?? cost));
  };
  commonPairs.forEach((run, band) => {
    for (let i = 0; i + 2 <= run.length; i += 2) add(run.slice(i, i + 2), rarest - band);
  });
  rareWords.forEach((groups, i) => {
    for (const form of spread(groups, i + 1)) add(form, rareWord);
  });
  for (const [size, bands] of [
    [3, wordsOfThree],
    [4, wordsOfFour],
  ] as const)
    bands.forEach((band, i) => {
      for (const form of spread(band, size - 1)) add(form, longWord[i] ?? officialWord);
    });
  for (const form of officialWords) add(form, officialWord);

  const alone = new Float32Array(0x10000).fill(unknownCharacter);
  characters.forEach((run, band) => {
    for (let i = 0; i < run.length; i++) alone[run.charCodeAt(i)] = rarest - band;
  });
  const sorted = [...known].sort(([, a], [, b]) => a - b);
  const words = sorted.map(([word]) => word);
  const names = new Set(spread(namePairs, 1));
  const targets = Uint8Array.from(words, (word) => (known.get(word)! < rareWord && !names.has(word) ? 1 : 0));
  return { words, costs: Float32Array.from(sorted, ([, cost]) => cost), targets, alone, ...lookup(words, known) };
});

/** 一下些 means 一下 and 一些. */
function* spread(groups: string, rest: number): Iterable<string> {
  for (const group of groups.split(' ')) {
    const first = group.charAt(0);
    for (let i = 1; i + rest <= group.length; i += rest) yield first + group.slice(i, i + rest);
  }
}

const bits = 1 << 20;
const slot = (left: number, right: number): number => {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (bits - 1);
};

/** Pairs are marked in a hashed set of bits: a pair let through by chance costs a finding, never makes one. */
function lookup(words: readonly string[], known: ReadonlyMap<string, number>): Pick<Dictionary, 'cost' | 'meet'> {
  const marked = new Uint8Array(bits >> 3);
  for (const word of words)
    for (let i = 0; i + 1 < word.length; i++) {
      const bit = slot(word.charCodeAt(i), word.charCodeAt(i + 1));
      marked[bit >> 3]! |= 1 << (bit & 7);
    }
  const meet = (left: number, right: number): boolean => {
    const bit = slot(left, right);
    return ((marked[bit >> 3]! >> (bit & 7)) & 1) === 1;
  };
  return {
    meet,
    cost(text, start, end) {
      return meet(text.charCodeAt(start), text.charCodeAt(start + 1)) ? known.get(text.slice(start, end)) : undefined;
    },
  };
}
