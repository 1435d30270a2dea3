// What words cost: the rarer a word, the more bits it takes to say it. For reading text as the cheapest row of words.
import { lazy } from '../base/lazy';
import { characters, words as commonPairs } from '../text/mojibake/words.gen';
import { namePairs, rareWords, wordsOfFour, wordsOfThree } from './dictionary.gen';
import { officialWords } from './official-words';
import { type PackedWords, packedWords } from './packed-words';

export { longestWord } from './packed-words';

/** Bits of a character or pair that occurs 30 times in the counts the tables are made of; one band up is one bit less. */
const rarest = 20.5;
const rareWord = 22;
/** Of words of three and four characters by band; each band is four times as common as the one before. */
const longWord = [21, 19, 17, 15] as const;
/** Of a word of official prose that no old dictionary holds. */
const officialWord = 19;
const unknownCharacter = 26;
export interface Dictionary {
  /** Every word of two to four characters, once, the cheapest first. */
  readonly words: Pick<PackedWords, 'size' | 'word'>;
  /** Bits of the word with the same number. */
  readonly costs: Float32Array;
  /** 1 where somebody may have meant the word: rare words and names only show that a text is right. */
  readonly targets: Uint8Array;
  /** Bits of a character that stands alone, by its unit. */
  readonly alone: Float32Array;
  /** Bits of the word that begins at `start`; undefined where there is none. */
  cost(text: string, start: number, end: number): number | undefined;
  /** Bits of the word of these units, 0 behind its last one; 0 where there is no such word. */
  bits(a: number, b: number, c: number, d: number): number;
  /** Whether two units stand side by side in some word. */
  meet(left: number, right: number): boolean;
}

type OnWord = (text: string, head: number, from: number, rest: number) => void;
interface Source {
  readonly cost: number;
  /** The most it may hold. */
  readonly room: number;
  each(onWord: OnWord): void;
}

export const dictionary: () => Dictionary = lazy(() => {
  // The cheapest source comes first, so the first cost of a word is its least, and no word has to be sorted.
  const sources = [...pairs(), ...grouped(), official].sort((a, b) => a.cost - b.cost);
  const room = sources.reduce((sum, source) => sum + source.room, 0);
  const words = packedWords(room);
  const costs = new Float32Array(room);
  const targets = new Uint8Array(room);
  const pairing = pairSet();
  for (const { cost, each } of sources)
    each((text, head, from, rest) => {
      const known = words.size;
      const index = words.add(text, head, from, rest);
      if (index < known) return;
      costs[index] = cost;
      targets[index] = cost < rareWord ? 1 : 0;
      pairing.add(text.charCodeAt(head), text.charCodeAt(from));
      for (let i = from; i + 1 < from + rest; i++) pairing.add(text.charCodeAt(i), text.charCodeAt(i + 1));
    });
  eachInGroups(namePairs, 1, (text, head, from, rest) => {
    const index = words.find(text, head, from, rest);
    if (index >= 0) targets[index] = 0;
  });

  const alone = new Float32Array(0x10000).fill(unknownCharacter);
  characters.forEach((run, band) => {
    for (let i = 0; i < run.length; i++) alone[run.charCodeAt(i)] = rarest - band;
  });
  return {
    words,
    costs,
    targets,
    alone,
    meet: pairing.has,
    cost(text, start, end) {
      if (!pairing.has(text.charCodeAt(start), text.charCodeAt(start + 1))) return undefined;
      const index = words.find(text, start, start + 1, end - start - 1);
      return index < 0 ? undefined : costs[index];
    },
    bits(a, b, c, d) {
      const index = words.findUnits(a, b, c, d);
      return index < 0 ? 0 : costs[index]!;
    },
  };
});

/** 一下些 means 一下 and 一些. */
function eachInGroups(groups: string, rest: number, onWord: OnWord): void {
  for (let head = 0; head < groups.length; ) {
    const space = groups.indexOf(' ', head);
    const end = space < 0 ? groups.length : space;
    for (let from = head + 1; from + rest <= end; from += rest) onWord(groups, head, from, rest);
    head = end + 1;
  }
}

const pairs = (): readonly Source[] =>
  commonPairs.map((run, band) => ({
    cost: rarest - band,
    room: run.length / 2,
    each(onWord) {
      for (let i = 0; i + 2 <= run.length; i += 2) onWord(run, i, i + 1, 1);
    },
  }));

const grouped = (): readonly Source[] => [
  ...rareWords.map((groups, i) => group(groups, i + 1, rareWord)),
  ...wordsOfThree.map((groups, band) => group(groups, 2, longWord[band] ?? officialWord)),
  ...wordsOfFour.map((groups, band) => group(groups, 3, longWord[band] ?? officialWord)),
];

const group = (groups: string, rest: number, cost: number): Source => ({
  cost,
  room: Math.ceil(groups.length / rest),
  each: (onWord) => eachInGroups(groups, rest, onWord),
});

const official: Source = {
  cost: officialWord,
  room: officialWords.length,
  each(onWord) {
    for (const word of officialWords) onWord(word, 0, 1, word.length - 1);
  },
};

const bits = 1 << 20;
const bitOf = (left: number, right: number): number => {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (bits - 1);
};

/** Pairs of units as a hashed set of bits: a pair let through by chance costs a finding, never makes one. */
function pairSet(): { add(left: number, right: number): void; has(left: number, right: number): boolean } {
  const marked = new Uint8Array(bits >> 3);
  return {
    add(left, right) {
      const bit = bitOf(left, right);
      marked[bit >> 3]! |= 1 << (bit & 7);
    },
    has(left, right) {
      const bit = bitOf(left, right);
      return ((marked[bit >> 3]! >> (bit & 7)) & 1) === 1;
    },
  };
}
