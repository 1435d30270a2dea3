// How the dictionary is laid out: its words, what they cost and which characters are neighbors in them, in plain numbers.
import type { Layout } from '../base/laid-out';
import { characters, words as commonPairs } from '../text/mojibake/words.gen';
import { namePairs, rareWords, wordsOfFour, wordsOfThree } from './dictionary.gen';
import { officialWords } from './official-words';
import { longestWord, type PackedWords, packedWords } from './packed-words';

/** Bits of a character or pair that occurs 30 times in the counts the tables are made of; one band up is one bit less. */
const rarest = 20.5;
const rareWord = 22;
/** Of words of three and four characters by band; each band is four times as common as the one before. */
const longWord = [21, 19, 17, 15] as const;
/** Of a word of official prose that no old dictionary holds. */
const officialWord = 19;
const unknownCharacter = 26;

/**
 * What a pair of neighbors is in words: bits of where it may stand in words of three and four characters, and the place
 * of what it costs as a word, in half bits.
 */
export const pairs = {
  meets: 1,
  beginsThree: 2,
  endsThree: 4,
  beginsFour: 8,
  midFour: 16,
  endsFour: 32,
  cost: 8,
} as const;

/** By the number of a word, by unit, or by the place of a pair: `bitOfPair`. */
export interface DictionaryLayout extends Layout {
  /** Every word of two to four characters, once, the cheapest first. */
  readonly slots: Uint16Array;
  readonly units: Uint16Array;
  readonly costs: Float32Array;
  readonly targets: Uint8Array;
  readonly alone: Float32Array;
  readonly halfBits: Uint8Array;
  /** Neighbors in words as a hashed set of bits. */
  readonly marked: Uint8Array;
  /** Where they may stand in longer words: eight pairs share one byte. */
  readonly places: Uint8Array;
  /** An open table of the pairs that are words, found from the same place on, and half bits of each. */
  readonly pairs: Int32Array;
  readonly pairHalfBits: Uint8Array;
}

/** Words of one cost, in one of the ways the tables are written. */
interface Source {
  readonly cost: number;
  /** The most it may hold. */
  readonly room: number;
  addTo(words: PackedWords): void;
}

/** By plain loops and without a call for each word: where it is not laid out before, the first finding waits for it. */
export function layOutDictionary(): DictionaryLayout {
  // The cheapest source comes first, so the first cost of a word is its least, and no word has to be sorted.
  const sources = [...ofTwo(), ...grouped(), official].sort((a, b) => a.cost - b.cost);
  const room = sources.reduce((sum, source) => sum + source.room, 0);
  const words = packedWords(room);
  const costs = new Float32Array(room);
  const targets = new Uint8Array(room);
  for (const { cost, addTo } of sources) {
    const known = words.size;
    addTo(words);
    costs.fill(cost, known, words.size);
    targets.fill(cost < rareWord ? 1 : 0, known, words.size);
  }
  const names = packedWords(namePairs.length);
  addGroups(names, namePairs, 1);
  for (let i = 0; i < names.size; i++) {
    const index = words.findUnits(names.units[i * longestWord]!, names.units[i * longestWord + 1]!, 0, 0);
    if (index >= 0) targets[index] = 0;
  }
  const alone = new Float32Array(0x10000).fill(unknownCharacter);
  characters.forEach((run, band) => {
    for (let i = 0; i < run.length; i++) alone[run.charCodeAt(i)] = rarest - band;
  });
  const halfBits = new Uint8Array(0x10000);
  for (let unit = 0x4e00; unit <= 0x9fff; unit++) halfBits[unit] = alone[unit]! * 2;
  return {
    slots: words.slots,
    units: words.units.slice(0, words.size * longestWord),
    costs: costs.slice(0, words.size),
    targets: targets.slice(0, words.size),
    alone,
    halfBits,
    ...neighbors(words, costs),
  };
}

/** 一下些 means 一下 and 一些; groups are divided by spaces. */
function addGroups(words: PackedWords, groups: string, rest: number): void {
  for (let i = 0; i < groups.length; i++) {
    const head = groups.charCodeAt(i++);
    while (i < groups.length && groups.charCodeAt(i) !== space) {
      const c = rest > 1 ? groups.charCodeAt(i + 1) : 0;
      const d = rest > 2 ? groups.charCodeAt(i + 2) : 0;
      words.addUnits(head, groups.charCodeAt(i), c, d);
      i += rest;
    }
  }
}

const space = 0x20;

const ofTwo = (): readonly Source[] =>
  commonPairs.map((run, band) => ({
    cost: rarest - band,
    room: run.length / 2,
    addTo(words) {
      for (let i = 0; i + 2 <= run.length; i += 2) words.addUnits(run.charCodeAt(i), run.charCodeAt(i + 1), 0, 0);
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
  addTo: (words) => addGroups(words, groups, rest),
});

const official: Source = {
  cost: officialWord,
  room: officialWords.length,
  addTo(words) {
    for (const word of officialWords) words.add(word, 0, 1, word.length - 1);
  },
};

const bits = 1 << 20;
/** The place of a pair. */
export const bitOfPair = (left: number, right: number): number => {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (bits - 1);
};

function neighbors(
  { units, size }: PackedWords,
  costs: Float32Array,
): Pick<DictionaryLayout, 'marked' | 'places' | 'pairs' | 'pairHalfBits'> {
  const marked = new Uint8Array(bits >> 3);
  const places = new Uint8Array(bits >> 3);
  const known = new Int32Array(bits >> 4);
  const pairHalfBits = new Uint8Array(bits >> 4);
  const mask = known.length - 1;
  for (let w = 0, i = 0; w < size; w++, i += longestWord) {
    const length = units[i + 3] !== 0 ? 4 : units[i + 2] !== 0 ? 3 : 2;
    for (let at = 1; at < length; at++) {
      const bit = bitOfPair(units[i + at - 1]!, units[i + at]!);
      marked[bit >> 3]! |= 1 << (bit & 7);
      places[bit >> 3]! |= placeOf(length, at);
    }
    if (length > 2) continue;
    let slot = bitOfPair(units[i]!, units[i + 1]!) >> 4;
    while (known[slot] !== 0) slot = (slot + 1) & mask;
    known[slot] = (units[i]! << 16) | units[i + 1]!;
    pairHalfBits[slot] = costs[w]! * 2;
  }
  return { marked, places, pairs: known, pairHalfBits };
}

/** Of the pair that ends at `at` in a word of this length. */
function placeOf(length: number, at: number): number {
  if (length === 2) return 0;
  if (length === 3) return at === 1 ? pairs.beginsThree : pairs.endsThree;
  return at === 1 ? pairs.beginsFour : at === 2 ? pairs.midFour : pairs.endsFour;
}
