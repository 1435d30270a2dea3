// Stretches of a text that look like a slip of a known name: one pass over the text for all names.
import { type NormSpan, normSpan } from '../../base/span';
import { isCommonWord, wordLevel } from '../../lexicon/common-words';
import { followBits, isBoundary, mayStart, strongFollow } from '../../lexicon/follow';
import { startsOrdinaryWord } from '../../lexicon/not-names';
import { headEndingAt } from '../../lexicon/titles';
import { type Difference, difference } from './compare';
import { first, type NameIndex, nearNames, pairAt, roleOf, second, short } from './name-index';

/** What a candidate is measured by; `at` counts in the block's text. */
export interface Candidate {
  readonly norm: NormSpan;
  readonly form: string;
  readonly name: string;
  readonly how: Difference;
}

/** Readings of one place, the likeliest first: the first that is free counts. */
export type Readings = readonly Candidate[];

/** Every candidate in a block's text, by the text alone. */
export function candidates(text: string, index: NameIndex): readonly Readings[] {
  const found: Readings[] = [];
  const add = (at: number, name: string, sizes: readonly number[]): void => {
    const slips = slipsAt(text, at, name, sizes);
    if (slips.length > 0) found.push(slips);
  };
  let next = text.length === 0 ? 0 : roleOf(index, text.charCodeAt(0));
  for (let at = 0; at + 1 < text.length; at++) {
    const here = next;
    next = roleOf(index, text.charCodeAt(at + 1));
    if (((here & ~second) | (next & ~first)) === 0) continue;
    if (here & first) {
      for (const name of nearNames(index, text, at)) {
        if (!text.startsWith(name, at) || doubled(text, at, name))
          add(at, name, [name.length, name.length + 1, name.length - 1]);
      }
    }
    if (next & second) {
      for (const name of index.given.get(pairAt(text, at + 1)) ?? [])
        if (name.charAt(0) !== text.charAt(at)) add(at, name, [name.length]);
    }
    if (((here | next) & short) === 0) continue;
    const byFirst = index.shortFirst.get(text.charCodeAt(at));
    const bySecond = index.shortSecond.get(text.charCodeAt(at + 1));
    if (byFirst === undefined && bySecond === undefined) continue;
    if (strongFollow(text, at + 2) === 0 && headEndingAt(text, at) === undefined) continue;
    for (const name of [...(byFirst ?? []), ...(bySecond ?? [])]) add(at, name, [2]);
  }
  return found.length === 0 ? none : found;
}

const none: readonly Readings[] = [];

/** 李若川|川: only a doubled character behind the whole name is a slip. */
const doubled = (text: string, at: number, name: string): boolean =>
  text.charAt(at + name.length) === name.charAt(name.length - 1);

function slipsAt(text: string, at: number, name: string, sizes: readonly number[]): Readings {
  const slips: Candidate[] = [];
  for (const size of sizes) {
    const form = text.slice(at, at + size);
    if (form.length < size) continue;
    const how = difference(name, form);
    if (how !== undefined && stands(text, at, form, name, how))
      slips.push({ norm: normSpan(at, at + size), form, name, how });
  }
  return slips;
}

/** Whether the text around lets the stretch be a name at all, by the evidence each slip needs (B7, B8). */
function stands(text: string, at: number, form: string, name: string, { slip, at: where }: Difference): boolean {
  const end = at + form.length;
  if (!/^\p{Script=Han}(?:[\p{Script=Han}·]*\p{Script=Han})?$/u.test(form)) return false;
  if (
    isCommonWord(form) ||
    startsOrdinaryWord(form, 0) ||
    inTitleMarks(text, at, end) ||
    interpunct.test(text.charAt(at - 1) + text.charAt(end))
  )
    return false;
  const titled = headEndingAt(text, at) !== undefined;
  const after = followBits(text, end);
  const strong = strongFollow(text, end) > 0;
  const left = titled || mayStart(text, at);
  const inList = text.charAt(at - 1) === '、' || text.charAt(end) === '、';
  if (slip === 'interpunct') return left || after > 0;
  if (after < 0.5 || crosses(text, at, end, after, left)) return false;
  if (name.length === 2) return (slip === 'sound' || slip === 'shape') && (titled || (left && strong));
  switch (slip) {
    case 'dropped':
      return titled || (isBoundary(text, at - 1) && strong);
    case 'added':
      // A character more at the end is rather what follows: 李若川|同.
      return (
        left &&
        (strong || isBoundary(text, end)) &&
        (where < name.length || form.charAt(where) === form.charAt(where - 1))
      );
    case 'other':
      // Nothing but the place speaks for it; the next in a list is another person.
      return where > 0 && !inList && left && after >= 2;
    case 'near':
      return where > 0 && left;
    case 'sounds':
      return left;
    default:
      return where > 0 || left;
  }
}

const interpunct = /[·•・･‧⋅∙]/;

/** 四周|文节|目: the stretch cuts words in two rather than being one. */
function crosses(text: string, at: number, end: number, after: number, left: boolean): boolean {
  const right = (wordLevel(text.slice(end - 1, end + 1)) ?? 0) >= 1 && after < 2;
  const before = (wordLevel(text.slice(at - 1, at + 1)) ?? 0) >= 1 && !left;
  const inside = [...Array(end - at - 1).keys()].some((i) => wordLevel(text.slice(at + i, at + i + 2)) === 2);
  return right || before || (inside && after < 2 && !left);
}

/** 《…》 around: a work's title; alone in quotation marks: something so called. */
function inTitleMarks(text: string, at: number, end: number): boolean {
  if (text.charAt(at - 1) === '“' && text.charAt(end) === '”') return true;
  const open = text.lastIndexOf('《', at);
  return open >= 0 && text.lastIndexOf('》', at) < open;
}
