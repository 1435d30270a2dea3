// How a character is read aloud: all its Mandarin readings, with tones and without.
import { lazy } from '../base/lazy';
import { ranks } from './readings.gen';

const none: readonly string[] = [];

/** The basic block of Han characters, and 〇. */
const [firstChar, lastChar, zero] = [0x4e00, 0x9fff, 0x3007];
const isChar = (code: number): boolean => (code >= firstChar && code <= lastChar) || code === zero;
const placeOf = (code: number): number => (code === zero ? lastChar + 1 - firstChar : code - firstChar);

/** Characters of each reading, spread out by the place of the character; those of one reading, by far the most, share one array. */
const table = lazy(() => {
  const readingsAt: (readonly string[])[] = new Array(lastChar + 2 - firstChar).fill(none);
  ranks.forEach((rank, n) => {
    for (const group of rank.split(' ')) {
      let end = group.length;
      while (end > 0 && isChar(group.charCodeAt(end - 1))) end--;
      const reading = group.slice(0, end);
      const one = [reading];
      for (let i = end; i < group.length; i++) {
        const place = placeOf(group.charCodeAt(i));
        readingsAt[place] = n === 0 ? one : [...readingsAt[place]!, reading];
      }
    }
  });
  return readingsAt;
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
export function readings(char: string): readonly string[] {
  const code = char.length === 1 ? char.charCodeAt(0) : 0;
  return isChar(code) ? (table()[placeOf(code)] ?? none) : none;
}

/** All readings of one character without tones (`lü`, not `lv`), the most usual first, each once. */
export function syllables(char: string): readonly string[] {
  const toned = readings(char);
  const known = toneless().get(toned);
  if (known) return known;
  const made = [...new Set(toned.map(withoutTone))];
  toneless().set(toned, made);
  return made;
}
