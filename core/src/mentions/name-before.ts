// A name that stands before its title: 张伟明市长, 李若川主任.
import { characterCount, characterStart } from '../base/characters';
import { unitClass } from '../base/unit-class';
import { isCommonWord } from '../lexicon/common-words';
import { mayStart } from '../lexicon/follow';
import { foreignBits } from '../lexicon/name-chars';
import { startsOrdinaryWord } from '../lexicon/not-names';
import { isCompoundSurname, surnameRank } from '../lexicon/surnames';
import type { NameFound } from './name-boundary';
import { givenBits, surnameBits } from './name-chinese';
import { isTransliterated } from './name-foreign';

/** Bits the given name must have: nothing but the place before a title speaks for it. */
const least = 5.5;
const leastOfCompound = 4;

/** 韩美领导人, 俄印总理: two countries. */
const countries = /^[中美英法德俄日韩朝印越澳欧巴以伊埃]{2}$/;

/** A character of a name's last part may take two units. */
const longestPart = 16;
const isInterpunct = unitClass(/[·•・･‧⋅∙]/);
const isHan = unitClass(/[\p{Script=Han}\p{Cs}]/u);

/** Whether an interpunct stands before the part that ends at `end`. */
function isDotted(text: string, end: number): boolean {
  let at = end - 1;
  while (at > end - 1 - longestPart && isHan(text.charCodeAt(at))) at--;
  return at < end - 1 && isInterpunct(text.charCodeAt(at));
}

const dotted = /(?:\p{Script=Han}{1,8}[·•・･‧⋅∙]){1,3}\p{Script=Han}{1,8}$/u;

/** 阿不都热合曼·吾甫尔|主任: the shortest start that a name may have before the first dot. */
function dottedBefore(text: string, end: number): NameFound | undefined {
  if (!isDotted(text, end)) return undefined;
  const whole = dotted.exec(text.slice(Math.max(0, end - 36), end))?.[0];
  if (whole === undefined) return undefined;
  const first = end - whole.length + whole.search(/[·•・･‧⋅∙]/);
  for (let start = first - 1; start >= end - whole.length; start--) {
    if (!mayStart(text, start) && text.charAt(start - 1) !== '了') continue;
    const form = text.slice(start, end).replaceAll(/[•・･‧⋅∙]/g, '·');
    return isCommonWord(text.slice(start, first)) ||
      foreignBits(text.charAt(start)) < -4 ||
      !isTransliterated(text.slice(start, first))
      ? undefined
      : { start, end, form, evidence: 'follow', doubt: false, bits: 8 };
  }
  return undefined;
}

/** The name that ends at `end`, where a title starts; its left edge must be one a name may have. */
export function nameBefore(text: string, end: number): NameFound | undefined {
  const foreign = dottedBefore(text, end);
  if (foreign) return foreign;
  for (const size of sizes(text, end)) {
    const start = startOf(text, end, size);
    const form = text.slice(start, end);
    if (start < 0 || !/^\p{Script=Han}+$/u.test(form) || !mayStart(text, start)) continue;
    const bits = nameBits(form);
    const enough = isCompoundSurname(form.slice(0, 2)) ? leastOfCompound : least;
    if (bits < enough || startsOrdinaryWord(text, start) || isCommonWord(form) || countries.test(form)) continue;
    return { start, end, form, evidence: 'follow', doubt: false, bits };
  }
  return undefined;
}

/** Where a name of so many characters starts that ends there; below 0 where the text is too short. */
function startOf(text: string, end: number, size: number): number {
  let start = end;
  for (let n = 0; n < size && start >= 0; n++) start = characterStart(text, start);
  return start;
}

/** Four characters only with a compound surname, and then before two, three of which may be one: 欧阳建国. */
const sizes = (text: string, end: number): readonly number[] =>
  isCompoundSurname(text.slice(Math.max(0, end - 4), Math.max(0, end - 2))) ? [4, 3, 2] : [3, 2];

function nameBits(form: string): number {
  const compound = form.length > 2 && isCompoundSurname(form.slice(0, 2));
  if (compound) return 3 + givenBits(form.slice(2));
  const rank = surnameRank(form.charAt(0));
  if (characterCount(form) === 4 || rank === 'none' || rank === 'rare') return Number.NEGATIVE_INFINITY;
  return surnameBits(form.charAt(0)) + givenBits(form.slice(1));
}
