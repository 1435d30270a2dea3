// Words that are no names: whether two or three characters are ordinary text, and what a sentence may go on with.
import { lazy } from '../base/lazy';
import { commonWords } from './common-words.gen';

const table = lazy((): ReadonlyMap<string, number> => {
  const map = new Map<string, number>();
  for (const row of commonWords.split(' ')) {
    const first = row.charAt(0);
    const bar = row.indexOf('|');
    for (let i = 1; i + 1 < bar; i += 2) map.set(first + row.charAt(i), Number(row.charAt(i + 1)));
    for (let i = bar + 1; i + 1 < row.length; i += 2) map.set(first + row.slice(i, i + 2), 1);
  }
  return map;
});

/** A word of two or three characters of running text. Three-character words are known only where they start like a name. */
export const isCommonWord = (form: string): boolean => table().has(form);

/** 2 for a frequent word (表示), 1 for a usual one, 0 for a rare one, undefined for none. */
export const wordLevel = (form: string): number | undefined => table().get(form);
