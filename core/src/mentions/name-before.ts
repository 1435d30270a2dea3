// A name that stands before its title: 张伟明市长, 李若川主任.
import { isCommonWord } from '../lexicon/common-words';
import { mayStart } from '../lexicon/follow';
import { startsOrdinaryWord } from '../lexicon/not-names';
import { isCompoundSurname, surnameRank } from '../lexicon/surnames';
import type { NameFound } from './name-boundary';
import { givenBits, surnameBits } from './name-chinese';

/** Bits the given name must have: nothing but the place before a title speaks for it. */
const least = 5.5;

/** 韩美领导人, 俄印总理: two countries. */
const countries = /^[中美英法德俄日韩朝印越澳欧巴以伊埃]{2}$/;

/** The name that ends at `end`, where a title starts; its left edge must be one a name may have. */
export function nameBefore(text: string, end: number): NameFound | undefined {
  for (const size of [3, 2, 4]) {
    const start = end - size;
    const form = text.slice(start, end);
    if (start < 0 || !/^\p{Script=Han}+$/u.test(form) || !mayStart(text, start)) continue;
    const bits = nameBits(form);
    if (bits < least || startsOrdinaryWord(text, start) || isCommonWord(form) || countries.test(form)) continue;
    return { start, end, form, evidence: 'follow', doubt: false, bits };
  }
  return undefined;
}

function nameBits(form: string): number {
  const compound = form.length > 2 && isCompoundSurname(form.slice(0, 2));
  if (compound) return 3 + givenBits(form.slice(2));
  const rank = surnameRank(form.charAt(0));
  if (form.length === 4 || rank === 'none' || rank === 'rare') return Number.NEGATIVE_INFINITY;
  return surnameBits(form.charAt(0)) + givenBits(form.slice(1));
}
