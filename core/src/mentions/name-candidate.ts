// One way to read a name at a place, and how likely it is.
import { unitClass } from '../base/unit-class';
import { wordLevelAt } from '../lexicon/common-words';
import { followBits, isBoundary, strongFollow } from '../lexicon/follow';

export interface NameCandidate {
  readonly end: number;
  /** Without inner space, with the standard interpunct. */
  readonly form: string;
  /** How much the name alone speaks for itself, in bits. */
  readonly name: number;
  /** How readily the sentence goes on behind it, in bits. */
  readonly follow: number;
  readonly total: number;
}

/** What follows at a place, in bits; see `followBits`. */
export type Follow = (text: string, at: number) => number;

/** The rest of a name that is not all here: 彼得|·艾利夫, 罗纳|-p. */
const continued = /^(?:[·•・･‧⋅∙]|[-.．](?=\p{L}))/u;
const mayContinue = unitClass(/[·•・･‧⋅∙\-.．]/);

/** 王|王女士: the same surname again, with an address. */
const addressed = /^(?:先生|女士|小姐|老师|总|主任|局长|书记)/;

/** Single characters a clause goes on with; at the end of a longer reading they rather belong to what follows. */
const goesOn = unitClass(/[和与及等说称在向对为就的是也将曾已被把则又还同乘履常通于致所]/);
const speaks = unitClass(/[说称]/);

export function weigh(
  text: string,
  start: number,
  end: number,
  form: string,
  name: number,
  follow: Follow = followBits,
): NameCandidate {
  const after = followAt(text, start, end, follow);
  const total = name + after - borrowed(text, start, end, after);
  return { end, form, name, follow: after, total };
}

function followAt(text: string, start: number, end: number, follow: Follow): number {
  const next = text.charCodeAt(end);
  if (mayContinue(next) && continued.test(text.slice(end, end + 2))) return -12;
  if (next === text.charCodeAt(start) && addressed.test(text.slice(end + 1, end + 3))) return 5;
  return follow(text, end);
}

/** What a reading has to answer for whose end looks like the start of what follows: 姚刚|和国家, 班宇|生于1986年. */
function borrowed(text: string, start: number, end: number, after: number): number {
  if (end - start < 3) return 0;
  const last = end - 1;
  const speech = speaks(text.charCodeAt(last)) ? 6 : 0;
  const whole = strongFollow(text, last - 1) === 2 ? 5 : 0;
  if (isBoundary(text, end)) return speech + whole;
  const single = goesOn(text.charCodeAt(last)) ? (after < 4 ? 6 : 4) : 0;
  const word = after < 4 && strongFollow(text, last) >= 2 ? 3 : 0;
  const across = after < 4 && (wordLevelAt(text, last, 2) ?? 0) >= 1 ? 3 : 0;
  return Math.max(single, speech) + Math.max(word, across) + whole;
}
