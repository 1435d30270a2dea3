// Names one behind the other as bylines write them: 沈岚 方启航 陈恩国, 李明远、孟昭, or with nothing between.
import { characterCount } from '../base/characters';
import { isCommonWord } from '../lexicon/common-words';
import { startsOrdinaryWord } from '../lexicon/not-names';
import { isCompoundSurname, surnameRank } from '../lexicon/surnames';
import { givenBits, isAddress, surnameBits } from './name-chinese';

export interface RunName {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

const word = /^[\p{Script=Han}·]+/u;
/** 买买提·艾山 */
const dotted = /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}$/u;
const gap = /^[\s\u3000]{0,8}[、，,/]?[\s\u3000]{0,8}/;

/** The names from `start` on, up to `end` or to what is no name. */
export function nameRun(text: string, start: number, end: number): readonly RunName[] {
  const names: RunName[] = [];
  let at = start;
  while (at < end) {
    const chars = word.exec(text.slice(at, end))?.[0];
    const read = chars === undefined ? [] : wordNames(text, at, chars);
    if (read.length === 0) break;
    names.push(...read);
    at = read.at(-1)?.end ?? end;
    const between = gap.exec(text.slice(at, end))?.[0].length ?? 0;
    if (between === 0) break;
    at += between;
  }
  return names;
}

/** A stretch without a gap: one name, two set apart characters, or several names written together. */
function wordNames(text: string, at: number, chars: string): readonly RunName[] {
  if (chars.length === 1) return spaced(text, at);
  if (chars.includes('·') ? dotted.test(chars) : isName(chars))
    return [{ start: at, end: at + chars.length, form: chars }];
  if (chars.includes('·')) return [];
  const split = chars.length <= 16 ? splits(chars) : undefined;
  if (split === undefined) return [];
  let start = at;
  return split.map((form) => {
    const one = { start, end: start + form.length, form };
    start = one.end;
    return one;
  });
}

function spaced(text: string, at: number): readonly RunName[] {
  const found = /^(\p{Script=Han})[ \u3000]{1,2}(\p{Script=Han})(?!\p{Script=Han})/u.exec(text.slice(at, at + 5));
  const form = found ? `${found[1]}${found[2]}` : '';
  return found && isName(form) ? [{ start: at, end: at + found[0].length, form }] : [];
}

/** Whether the characters may be a whole name, set apart by what stands around them. */
export function isName(form: string): boolean {
  const surname = isCompoundSurname(form.slice(0, 2)) && form.length > 2 ? 2 : 1;
  const given = characterCount(form) - surname;
  if (given < 1 || given > 2) return false;
  if (surname === 1 && surnameRank(form.charAt(0)) === 'none') return false;
  if (startsOrdinaryWord(form, 0) || isAddress(form.slice(surname))) return false;
  return !isCommonWord(form) || bits(form) > 4;
}

const bits = (form: string): number => surnameBits(form.charAt(0)) + givenBits(form.slice(1));

/** The likeliest way to cut names written together; undefined when there is none. */
function splits(chars: string): readonly string[] | undefined {
  const best: ({ readonly names: readonly string[]; readonly bits: number } | undefined)[] = [{ names: [], bits: 0 }];
  for (let end = 2; end <= chars.length; end++) {
    for (const size of [2, 3]) {
      const before = end >= size ? best[end - size] : undefined;
      const form = chars.slice(end - size, end);
      if (before === undefined || !isName(form) || bits(form) < 2) continue;
      const total = before.bits + bits(form);
      if (total > (best[end]?.bits ?? Number.NEGATIVE_INFINITY))
        best[end] = { names: [...before.names, form], bits: total };
    }
  }
  return best[chars.length]?.names;
}
