// What words cost: the rarer a word, the more bits it takes to say it. For reading text as the cheapest row of words.
import { laidOut } from '../base/laid-out';
import { lazy } from '../base/lazy';
import { bitOfPair, type DictionaryLayout, layOutDictionary, pairs } from './dictionary-layout';
import { longestWord, type PackedWords, wordsIn } from './packed-words';

export { longestWord, pairs };

export interface Dictionary {
  /** Every word of two to four characters, once, the cheapest first. */
  readonly words: Pick<PackedWords, 'size' | 'word' | 'units'>;
  /** Bits of the word with the same number. */
  readonly costs: Float32Array;
  /** 1 where somebody may have meant the word: rare words and names only show that a text is right. */
  readonly targets: Uint8Array;
  /** Bits of a character that stands alone, by its unit. */
  readonly alone: Float32Array;
  /** The same in half bits, for Han characters only; 0 for all else. */
  readonly halfBits: Uint8Array;
  /** Bits of the word that begins at `start`; undefined where there is none. */
  cost(text: string, start: number, end: number): number | undefined;
  /** Bits of the word of these units, 0 behind its last one; 0 where there is no such word. */
  bits(a: number, b: number, c: number, d: number): number;
  /** Whether two units stand side by side in some word. */
  meet(left: number, right: number): boolean;
  /** 0 where they do not; else what they are in words, see `pairs`. */
  pair(left: number, right: number): number;
}

export const dictionaryLayout = laidOut('dictionary', layOutDictionary);

export const dictionary: () => Dictionary = lazy(() => {
  const { slots, units, costs, targets, alone, halfBits, ...known } = dictionaryLayout();
  const words = wordsIn({ slots, units });
  const { meet, pair } = neighbors(known);
  return {
    words,
    costs,
    targets,
    alone,
    halfBits,
    meet,
    pair,
    cost(text, start, end) {
      if (!meet(text.charCodeAt(start), text.charCodeAt(start + 1))) return undefined;
      const index = words.find(text, start, start + 1, end - start - 1);
      return index < 0 ? undefined : costs[index];
    },
    bits(a, b, c, d) {
      const index = words.findUnits(a, b, c, d);
      return index < 0 ? 0 : costs[index]!;
    },
  };
});

/**
 * A pair let through by chance costs a finding, never makes one; and of its places in words what is let through by
 * chance is told apart when it is looked up.
 */
function neighbors({
  marked,
  places,
  pairs: keys,
  pairHalfBits,
}: Pick<DictionaryLayout, 'marked' | 'places' | 'pairs' | 'pairHalfBits'>): Pick<Dictionary, 'meet' | 'pair'> {
  const mask = keys.length - 1;
  return {
    meet(left, right) {
      const bit = bitOfPair(left, right);
      return ((marked[bit >> 3]! >> (bit & 7)) & 1) === 1;
    },
    pair(left, right) {
      const bit = bitOfPair(left, right);
      if (((marked[bit >> 3]! >> (bit & 7)) & 1) === 0) return 0;
      const key = (left << 16) | right;
      let slot = bit >> 4;
      while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
      return (pairHalfBits[slot]! << pairs.cost) | places[bit >> 3]! | pairs.meets;
    },
  };
}
