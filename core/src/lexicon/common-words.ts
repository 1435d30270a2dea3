// Words that are no names: whether two or three characters are ordinary text, and what a sentence may go on with.
import { lazy } from '../base/lazy';
import { commonWords } from './common-words.gen';

/**
 * Where the words of each first unit stand in the packed text, which is searched as it is: tables of tens of thousands of
 * words would cost more than all that is asked of a report. First come the second characters of the words of two, each
 * with its level, then, behind a bar, the last two of the words of three; both by their units.
 */
const table = lazy(() => {
  const rows = new Uint16Array(0x10000);
  const bars: number[] = [0];
  const ends: number[] = [0];
  for (let head = 0, end = 0; head < commonWords.length; head = end + 1) {
    const space = commonWords.indexOf(' ', head);
    end = space < 0 ? commonWords.length : space;
    rows[commonWords.charCodeAt(head)] = ends.length;
    bars.push(commonWords.indexOf('|', head));
    ends.push(end);
  }
  return { rows, bars, ends };
});

/** The digit 0. */
const zero = 0x30;

/** A word of two or three characters of running text. Three-character words are known only where they start like a name. */
export const isCommonWord = (form: string): boolean => wordLevel(form) !== undefined;

/** 2 for a frequent word (表示), 1 for a usual one, 0 for a rare one, undefined for none. */
export const wordLevel = (form: string): number | undefined => levelOf(form, 0, form.length);

/** The level of the word of so many characters at `at`; of a shorter one where the text ends before. */
export const wordLevelAt = (text: string, at: number, length: number): number | undefined =>
  at < 0 ? undefined : levelOf(text, at, Math.min(length, text.length - at));

function levelOf(text: string, at: number, size: number): number | undefined {
  if (size !== 2 && size !== 3) return undefined;
  const { rows, bars, ends } = table();
  const row = rows[text.charCodeAt(at)]!;
  if (row === 0) return undefined;
  const [from, end] = size === 2 ? [ends[row - 1]! + (row > 1 ? 2 : 1), bars[row]!] : [bars[row]! + 1, ends[row]!];
  const second = text.charCodeAt(at + 1);
  const third = size === 3 ? text.charCodeAt(at + 2) : 0;
  for (let low = 0, high = (end - from) >> 1; low < high; ) {
    const middle = (low + high) >> 1;
    const place = from + middle * 2;
    const order =
      commonWords.charCodeAt(place) - second || (size === 3 ? commonWords.charCodeAt(place + 1) - third : 0);
    if (order === 0) return size === 2 ? commonWords.charCodeAt(place + 1) - zero : 1;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
