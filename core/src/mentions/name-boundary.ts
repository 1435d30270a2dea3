// Where a person's name ends that is expected at a place: surname, given name, and what the sentence goes on with.
import { foreignBits } from '../lexicon/name-chars';
import type { TokenEnds } from '../lexicon/segmenter';
import type { NameEvidence } from './mention';
import type { Follow, NameCandidate } from './name-candidate';
import { chineseNames } from './name-chinese';
import { foreignNames, latinNames } from './name-foreign';

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

export interface NameOptions {
  readonly tokens?: TokenEnds;
  /** Bits a name must reach. */
  readonly least: number;
  /** Replaces the judgement of what follows, e.g. inside a list, where only 、 and the like may follow. */
  readonly follow?: Follow;
}

/** Both readings stay plausible when they differ by less. */
const margin = 4;
/** A name that needs no legitimate continuation. */
const sureName = 9;
/** A legitimate continuation. */
const legitimate = 0.5;

/** The best name that starts at `start`, or undefined when none is likely enough. */
export function nameAt(text: string, start: number, options: NameOptions): NameFound | undefined {
  const candidates: NameCandidate[] = [];
  chineseNames(text, start, candidates, options.follow);
  foreignNames(text, start, candidates, options.follow);
  latinNames(text, start, candidates, options.follow);
  let best = candidates[0];
  for (const one of candidates) if (one.total > best!.total) best = one;
  if (best === undefined || best.total < options.least) return undefined;
  // What goes on is unknown to the lexicon: only a name beyond doubt stands, and a vote is welcome.
  if (best.follow < 0 && (best.follow < -5 || best.name < sureName || isHalfForeign(text, best.end))) return undefined;
  const rivals = candidates.filter(
    (one) => one.end !== best.end && best.total - one.total < margin && one.follow >= legitimate,
  );
  if (rivals.length === 0 && best.follow >= legitimate) return found(start, best, 'follow', false);
  const voted = options.tokens && vote([best, ...rivals], start, options.tokens);
  return voted === undefined ? found(start, best, 'lexicon', true) : found(start, voted, 'segmenter', true);
}

/** 范马尔|韦克: a longer transliterated name that no reading covers. */
const isHalfForeign = (text: string, end: number): boolean =>
  foreignBits(text.charAt(end - 1)) >= 2 && foreignBits(text.charAt(end)) >= 2;

const found = (start: number, one: NameCandidate, evidence: NameEvidence, doubt: boolean): NameFound => ({
  start,
  end: one.end,
  form: one.form,
  evidence,
  doubt,
  bits: one.total,
});

/** The one candidate whose both edges the segmenter saw; undefined when it saw none or several. */
function vote(candidates: readonly NameCandidate[], start: number, tokens: TokenEnds): NameCandidate | undefined {
  const ends = new Set(tokens);
  if (start > 0 && !ends.has(start)) return undefined;
  const first = tokens.find((end) => end > start);
  const seen = candidates.filter(({ end }) => end === first);
  return seen.length === 1 ? seen[0] : undefined;
}
