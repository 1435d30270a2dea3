// Words that are no names: whether two or three characters are ordinary text, and what a sentence may go on with.
import { lazy } from '../base/lazy';
import { commonWords } from './common-words.gen';
import { packedWords } from './packed-words';

const table = lazy(() => {
  const room = Math.ceil(commonWords.length / 2);
  const words = packedWords(room);
  const levels = new Uint8Array(room);
  for (let head = 0; head < commonWords.length; ) {
    const space = commonWords.indexOf(' ', head);
    const end = space < 0 ? commonWords.length : space;
    const bar = commonWords.indexOf('|', head);
    for (let i = head + 1; i + 1 < bar; i += 2)
      levels[words.add(commonWords, head, i, 1)] = commonWords.charCodeAt(i + 1) - zero;
    for (let i = bar + 1; i + 1 < end; i += 2) levels[words.add(commonWords, head, i, 2)] = 1;
    head = end + 1;
  }
  return { words, levels };
});

/** The level of the word of so many characters at `at`; of a shorter one where the text ends before. */
export function wordLevelAt(text: string, at: number, length: number): number | undefined {
  const size = Math.min(length, text.length - at);
  if (at < 0 || size < 2) return undefined;
  const { words, levels } = table();
  const index = words.find(text, at, at + 1, size - 1);
  return index < 0 ? undefined : levels[index];
}

/** The digit 0. */
const zero = 0x30;

/** A word of two or three characters of running text. Three-character words are known only where they start like a name. */
export const isCommonWord = (form: string): boolean => wordLevel(form) !== undefined;

/** 2 for a frequent word (表示), 1 for a usual one, 0 for a rare one, undefined for none. */
export function wordLevel(form: string): number | undefined {
  if (form.length < 2) return undefined;
  const { words, levels } = table();
  const index = words.find(form, 0, 1, form.length - 1);
  return index < 0 ? undefined : levels[index];
}
