// How a character is read aloud: all its Mandarin readings, with tones and without.
import { lazy } from '../base/lazy';
import { ranks } from './readings.gen';

const none: readonly string[] = [];

/** Characters of each reading, spread out by character. */
const table = lazy(() => {
  const byChar = new Map<string, readonly string[]>();
  // Characters of one reading, by far the most, share one array.
  const single = new Map<string, readonly string[]>();
  ranks.forEach((rank, n) => {
    for (const group of rank.split(' ')) {
      const chars = /[\u3007\u4e00-\u9fff]+$/.exec(group)?.[0] ?? '';
      const reading = group.slice(0, group.length - chars.length);
      const one = single.get(reading) ?? [reading];
      single.set(reading, one);
      for (const char of chars) byChar.set(char, n === 0 ? one : [...(byChar.get(char) ?? none), reading]);
    }
  });
  return byChar;
});

const toneless = lazy(() => new Map<readonly string[], readonly string[]>());

/** Pinyin without its tone: `lǜ` → `lü`, `fā` → `fa`. Anything else stays, half-written syllables too. */
export function withoutTone(syllable: string): string {
  // Only the marks of the four tones and of ê go; the dots of ü belong to the vowel.
  return syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0302\u0304\u030c]/g, '')
    .normalize('NFC');
}

/** All readings of one character with tone marks, the most usual first; none for what is no character of the basic block. */
export const readings = (char: string): readonly string[] => table().get(char) ?? none;

/** All readings of one character without tones (`lü`, not `lv`), the most usual first, each once. */
export function syllables(char: string): readonly string[] {
  const toned = readings(char);
  const known = toneless().get(toned);
  if (known) return known;
  const made = [...new Set(toned.map(withoutTone))];
  toneless().set(toned, made);
  return made;
}
