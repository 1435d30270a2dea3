// How costly a stretch of text is to say in common Chinese words: the less, the more it looks like a text.
import { lazy } from '../../base/lazy';
import { foldUnit } from '../fold-script';
import { encodeChar } from './gbk';
import { characters, words } from './words.gen';

const bandsOf = (bands: readonly string[], size: number) =>
  lazy(() => {
    const map = new Map<string, number>();
    for (const [band, run] of bands.entries()) {
      for (let i = 0; i + size <= run.length; i += size) map.set(run.slice(i, i + size), band);
    }
    return map;
  });

const characterBands = bandsOf(characters, 1);
const wordBands = bandsOf(words, 2);

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

const bits = (band: number | undefined): number | undefined => (band === undefined ? undefined : rarest - band);

/** Character by character: what words decide does not matter here, and this is asked a thousand times. */
const fold = (text: string): string => {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldUnit(text.charCodeAt(i)));
  return folded;
};

/** Whether a character, Traditional or Simplified, is in common use. */
export const isCommon = (char: string): boolean => characterBands().has(fold(char));

/** Whether a character, Traditional or Simplified, is one of the 6,763 of GB/T 2312—1980. */
export function isStandard(char: string): boolean {
  const [lead = 0, trail = 0] = encodeChar(fold(char)) ?? [];
  return lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1;
}

/**
 * Bits of the cheapest way to cut a text into common characters and words of two characters (a unigram model,
 * least cost by dynamic programming). `other` gives the bits of what is neither, e.g. punctuation.
 */
export function cost(text: string, other: (index: number) => number | undefined): number {
  const folded = fold(text);
  const least = [0];
  for (let end = 1; end <= folded.length; end++) {
    const char = folded[end - 1]!;
    const single =
      other(end - 1) ??
      particles.get(char) ??
      bits(characterBands().get(char)) ??
      (isStandard(char) ? standard : unknown);
    const pair = end > 1 ? bits(wordBands().get(folded.slice(end - 2, end))) : undefined;
    const ways = [least[end - 1]! + single];
    if (pair !== undefined) ways.push(least[end - 2]! + pair);
    if (end > 2 && planNames.has(folded.slice(end - 3, end))) ways.push(least[end - 3]! + planName);
    least.push(Math.min(...ways));
  }
  return least.at(-1)!;
}
