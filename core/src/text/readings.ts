// How a character is read aloud: all its Mandarin readings, with tones and without.
import { type Layout, laidOut } from '../base/laid-out';
import { lazy } from '../base/lazy';
import { ranks } from './readings.gen';

const none: readonly string[] = [];

/** The basic block of Han characters, and 〇. */
const [firstChar, lastChar, zero] = [0x4e00, 0x9fff, 0x3007];
const isChar = (code: number): boolean => (code >= firstChar && code <= lastChar) || code === zero;
const placeOf = (code: number): number => (code === zero ? lastChar + 1 - firstChar : code - firstChar);

/** Which readings each character has, by the place of the character; the many characters of one reading share one list. */
interface ReadingLayout extends Layout {
  /** The number of the character's list; list 0 is empty. */
  readonly lists: Uint16Array;
  /** Where each list ends among `numbers`; it begins where the last one ends. */
  readonly ends: Uint16Array;
  /** Of readings: places in `names`. */
  readonly numbers: Uint16Array;
}

export const readingLayout = laidOut('readings', (): ReadingLayout => {
  const found: number[][] = Array.from({ length: lastChar + 2 - firstChar }, () => []);
  groups().forEach((group, number) => {
    for (let i = nameOf(group).length; i < group.length; i++) found[placeOf(group.charCodeAt(i))]!.push(number);
  });
  const known = new Map([['', 0]]);
  const ends = [0];
  const numbers: number[] = [];
  const lists = found.map((one) => {
    const key = one.join();
    if (!known.has(key)) {
      known.set(key, ends.length);
      numbers.push(...one);
      ends.push(numbers.length);
    }
    return known.get(key)!;
  });
  return { lists: Uint16Array.from(lists), ends: Uint16Array.from(ends), numbers: Uint16Array.from(numbers) };
});

/** A reading and its characters, the most usual readings of all characters first. */
const groups = (): readonly string[] => ranks.flatMap((rank) => rank.split(' '));

function nameOf(group: string): string {
  let end = 0;
  while (end < group.length && !isChar(group.charCodeAt(end))) end++;
  return group.slice(0, end);
}

const names = lazy((): readonly string[] => groups().map(nameOf));

/** The lists that were asked for. */
const listed = lazy(() => new Map<number, readonly string[]>([[0, none]]));

function readingsOf(list: number): readonly string[] {
  const { ends, numbers } = readingLayout();
  const made = Array.from(numbers.subarray(ends[list - 1], ends[list]), (number) => names()[number]!);
  listed().set(list, made);
  return made;
}

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
  if (!isChar(code)) return none;
  const list = readingLayout().lists[placeOf(code)]!;
  return listed().get(list) ?? readingsOf(list);
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
