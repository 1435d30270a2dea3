// Where a person's name ends that is expected at a place: surname, given name, and what the sentence goes on with.
import { isCommonWord, wordLevel } from '../lexicon/common-words';
import { followBits } from '../lexicon/follow';
import { foreignBits, lastBits, middleBits } from '../lexicon/name-chars';
import { startsOrdinaryWord } from '../lexicon/not-names';
import type { TokenEnds } from '../lexicon/segmenter';
import { isCompoundSurname, isDoubtfulSurname, surnameRank } from '../lexicon/surnames';
import type { NameEvidence } from './mention';

/** A name found at a place of a block's text. */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  /** Without inner space, with the standard interpunct. */
  readonly form: string;
  readonly evidence: NameEvidence;
  readonly doubt: boolean;
  /** How much better than chance, in bits. */
  readonly bits: number;
}

/** What follows at a place, in bits; see `followBits`. */
type Follow = (text: string, at: number) => number;

export interface NameOptions {
  readonly tokens?: TokenEnds;
  /** Bits a name must reach. */
  readonly least: number;
  /** Replaces the judgement of what follows, e.g. inside a list, where only 、 and the like may follow. */
  readonly follow?: Follow;
}

interface Candidate {
  readonly end: number;
  readonly form: string;
  readonly name: number;
  readonly follow: number;
  readonly total: number;
}

/** Both readings stay plausible when they differ by less. */
const margin = 4;
/** A legitimate continuation. */
const legitimate = 0.5;

/** The best name that starts at `start`, or undefined when none is likely enough. */
export function nameAt(text: string, start: number, options: NameOptions): NameFound | undefined {
  const follow = options.follow ?? followBits;
  const candidates = [...hanCandidates(text, start, follow), ...foreignCandidates(text, start, follow)].sort(
    (a, b) => b.total - a.total,
  );
  const best = candidates[0];
  if (best === undefined || best.total < options.least || best.follow < 0) return undefined;
  const rivals = candidates.filter(
    (one) => one.end !== best.end && best.total - one.total < margin && one.follow >= legitimate,
  );
  if (rivals.length === 0) return found(start, best, 'follow', false);
  const voted = options.tokens && vote([best, ...rivals], start, options.tokens);
  return voted === undefined ? found(start, best, 'lexicon', true) : found(start, voted, 'segmenter', true);
}

const found = (start: number, one: Candidate, evidence: NameEvidence, doubt: boolean): NameFound => ({
  start,
  end: one.end,
  form: one.form,
  evidence,
  doubt,
  bits: one.total,
});

/** The one candidate whose both edges the segmenter saw; undefined when it saw none or several. */
function vote(candidates: readonly Candidate[], start: number, tokens: TokenEnds): Candidate | undefined {
  const ends = new Set(tokens);
  if (start > 0 && !ends.has(start)) return undefined;
  const first = tokens.find((end) => end > start);
  const seen = candidates.filter(({ end }) => end === first);
  return seen.length === 1 ? seen[0] : undefined;
}

const han = /^\p{Script=Han}+$/u;
const gap = /^(?:\u3000| {1,2})/;

function* hanCandidates(text: string, start: number, follow: Follow): Generator<Candidate> {
  const compound = isCompoundSurname(text.slice(start, start + 2));
  const surname = text.charAt(start);
  if (surnameRank(surname) === 'none' && !compound) return;
  if (compound) {
    for (const given of [1, 2]) {
      const form = text.slice(start, start + 2 + given);
      if (form.length === 2 + given && han.test(form))
        yield weigh(text, start + 2 + given, form, 3 + givenBits(form.slice(2)), follow);
    }
  }
  const space = gap.exec(text.slice(start + 1, start + 3))?.[0];
  if (space !== undefined) {
    const given = text.charAt(start + 1 + space.length);
    // Two characters set apart to the width of three; a longer run behind the gap is another name or a clause.
    if (han.test(given))
      yield weigh(text, start + 2 + space.length, surname + given, surnameBits(surname) + lastBits(given) - 1, follow);
    return;
  }
  for (const given of [1, 2]) {
    const form = text.slice(start, start + 1 + given);
    if (form.length === 1 + given && han.test(form))
      yield weigh(
        text,
        start + form.length,
        form,
        surnameBits(surname) + givenBits(form.slice(1)) + wordPenalty(text, start, form),
        follow,
      );
  }
}

/** The rest of a name that is not all here: 彼得|·艾利夫, 罗纳|-p. */
const continued = /^(?:[·•・･‧⋅∙]|[-.．](?=[\p{L}]))/u;

function weigh(text: string, end: number, form: string, name: number, follow: Follow): Candidate {
  const after = continued.test(text.slice(end, end + 2)) ? -12 : follow(text, end);
  return { end, form, name, follow: after, total: name + after };
}

function surnameBits(char: string): number {
  const rank = surnameRank(char);
  const bits = rank === 'common' ? 4 : rank === 'usual' ? 2 : -1;
  return isDoubtfulSurname(char) ? bits - 3 : bits;
}

/** Two given characters are five times as usual as one. */
const givenBits = (given: string): number =>
  given.length === 1 ? lastBits(given) - 1 : middleBits(given.charAt(0)) + lastBits(given.charAt(1)) + 1.3;

function wordPenalty(text: string, start: number, form: string): number {
  if (startsOrdinaryWord(text, start) || addresses.has(form.slice(1)) || isRiver(text, start)) return -12;
  if (isCommonWord(form)) return -4;
  if (isCommonWord(text.slice(start, start + 3))) return -6;
  if (form.length === 2) return 0;
  return (isCommonWord(form.slice(0, 2)) ? -2 : 0) + (wordLevel(form.slice(1)) === 2 ? -2.5 : 0);
}

/** 张女士, 方总: how someone is addressed is no given name. */
const addresses: ReadonlySet<string> = new Set([
  '先生',
  '女士',
  '小姐',
  '师傅',
  '老师',
  '太太',
  '夫人',
  '总',
  '某',
  '姓',
  '家',
  '氏',
  '队',
  '导',
]);

/** 市长|江… and 州长|江大桥: the title's last character and 江 are the river, unless a given name follows. */
const isRiver = (text: string, start: number): boolean =>
  text.charAt(start - 1) === '长' &&
  /^江(?:[大一二三四五六]桥|流域|经济|沿|中|上|下|边|口|两|干|南|北|水|生态|保护|航|十年|禁|岸|防|流|源|商|证)/.test(
    text.slice(start, start + 3),
  );

const dotted = /^[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z.]{0,9}[·•・･‧⋅∙](?=[\p{Script=Han}A-Za-z])/u;

/** Transliterated names: 彼得·艾利夫, and without interpunct 克林斯特. */
function* foreignCandidates(text: string, start: number, follow: Follow): Generator<Candidate> {
  let at = start;
  let bits = 0;
  for (let part = dotted.exec(text.slice(at, at + 12)); part; part = dotted.exec(text.slice(at, at + 12))) {
    const chars = [...part[0].slice(0, -1)];
    const gained = chars.reduce((sum, char) => sum + (han.test(char) ? foreignBits(char) : 2), 0);
    if (gained < chars.length * 0.5 && chars.length > 4) return;
    bits += Math.max(-2, gained);
    at += part[0].length;
  }
  const dots = at > start;
  bits += dots ? 8 : -4;
  const lead = text.slice(start, at).replaceAll(/[•・･‧⋅∙]/g, '·');
  for (let end = at; end < Math.min(text.length, at + 9); end++) {
    const char = text.charAt(end);
    const gain = foreignBits(char);
    if (!han.test(char) || gain < (dots ? -4 : 0)) break;
    bits += gain - 0.5;
    if (dots || end > at) yield weigh(text, end + 1, lead + text.slice(at, end + 1), bits, follow);
  }
}
