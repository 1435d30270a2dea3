// Among all ways to walk a stretch back, the one that reads like a text, if one stands out.
import { foldScript } from '../fold-script';
import { scriptOf, toScript } from '../script';
import { decode, decodePair } from './gbk';
import { isOrdinary, isWritten, openQuotes, otherCost, signCosts } from './signs';
import { completions } from './vanished';
import { cost } from './words';

export interface Candidate {
  /** What was lost, and what follows it in the source; a byte pair may have vanished only between those of the latter. */
  readonly head: readonly number[];
  readonly tail: readonly number[];
  /** Where the stretch ends in the source. */
  readonly end: number;
  /** What follows the bytes in what was written. */
  readonly after: string;
  /** Whether the typed stretch looks like damage even before it is walked back. */
  readonly strange: boolean;
  /** A tag stood behind it: a paragraph ends there, and with it a sentence. */
  readonly endsParagraph: boolean;
}

export interface Choice {
  readonly end: number;
  readonly text: string | undefined;
}

interface Weighed {
  readonly end: number;
  readonly text: string;
  /** Bits: the less, the likelier. */
  readonly cost: number;
}

/** By how many bits the best reading must beat the next. */
const margin = 2;
/** By how many bits a reading must beat what is typed: a strange stretch, and one that looks like emphasis and letters. */
const gain = { strange: 8, plain: 18 };
/** What a character of the other script costs on top of itself. */
const otherScript = 6;
/** What it costs to end a paragraph without a full stop. */
const unfinished = 14;
/** What it costs to assume that a pair of bytes has vanished. */
const vanished = 4;
/** A stretch of so many bytes may have lost a pair; a longer one would take too many tries. */
const longestCompleted = 80;
/** How many characters on both sides are weighed with a stretch: 確|保 is a word, 實|保 is none. */
const context = 2;

/**
 * Undefined: nothing reads better than what stands there, so it is taken for what it looks like.
 * A choice without text: it is damaged, but two readings are as good.
 */
export function best(source: string, at: number, candidates: readonly Candidate[]): Choice | undefined {
  const ends = [...new Set(candidates.map(({ end }) => end))].sort((a, b) => a - b);
  let doubtful: Choice | undefined;
  for (const end of ends) {
    const choice = bestUntil(
      source,
      at,
      candidates.filter((one) => one.end === end),
    );
    if (choice?.text !== undefined) return choice;
    doubtful ??= choice;
  }
  return doubtful;
}

/** All candidates end at the same place. The nearest place that gives a text is where the damage ends. */
function bestUntil(source: string, at: number, candidates: readonly Candidate[]): Choice | undefined {
  const until = Math.max(at, ...candidates.map(({ end }) => end)) + context;
  const scale: Scale = {
    before: source
      .slice(Math.max(0, at - 12), at)
      .replace(annotations, '')
      .slice(-context),
    behind: (end) => source.slice(end, until),
    open: openQuotes(source.slice(0, at)),
    isForeign: scriptOf(source) === 'traditional' ? isSimplifiedOnly : isTraditionalOnly,
  };
  const asTyped = weight(scale, '', at);
  const whole = candidates.flatMap((one) => weigh(scale, one, decode([...one.head, ...one.tail]), 0));
  const weighed = [...whole, ...completed(scale, candidates)]
    .filter(({ cost }) => cost < asTyped - (candidates[0]?.strange ? gain.strange : gain.plain))
    .sort((a, b) => a.cost - b.cost);
  const [first] = weighed;
  if (!first) return undefined;
  const rival = weighed.find((one) => one.text !== first.text);
  return { end: first.end, text: rival && rival.cost - first.cost < margin ? undefined : first.text };
}

/** A match that lay right on the character before. */
const annotations = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6}\)/gu;

/** What is the same for all candidates of a stretch, so that their weights can be compared. */
interface Scale {
  readonly before: string;
  readonly behind: (end: number) => string;
  /** The quotation marks open before the stretch, the innermost last. */
  readonly open: readonly string[];
  /** Whether a character belongs to the script the paragraph is not written in. */
  readonly isForeign: (char: string) => boolean;
}

const isSimplifiedOnly = (char: string): boolean => toScript(char, 'traditional') !== char;
const isTraditionalOnly = (char: string): boolean => foldScript(char) !== char;

function weigh(
  scale: Scale,
  { end, after, endsParagraph }: Candidate,
  decoded: string | undefined,
  extra: number,
): readonly Weighed[] {
  if (decoded === undefined || !Array.from(decoded).every(isWritten)) return [];
  const text = decoded + after;
  const stops = !endsParagraph || /[。！？…]/.test(text);
  const mixed = Array.from(text).filter(scale.isForeign).length * otherScript;
  return [{ end, text, cost: weight(scale, text, end) + extra + mixed + (stops ? 0 : unfinished) }];
}

/** Bits of a reading together with the text around it. */
function weight({ before, behind, open }: Scale, text: string, end: number): number {
  const whole = before + text + behind(end);
  const signs = signCosts(text, open);
  return cost(whole, (i) => signs[i - before.length] ?? otherCost(whole[i]!));
}

/**
 * One pair of bytes in a user-defined area has vanished: every place and pair that gives common characters there.
 * What was lost at the head is settled first, as if nothing had vanished behind it: the two do not meet.
 */
function completed(scale: Scale, candidates: readonly Candidate[]): readonly Weighed[] {
  const byTail = new Map<string, Candidate[]>();
  for (const one of candidates) {
    if (one.tail.length > 2 && one.tail.length <= longestCompleted) {
      const key = `${one.end}:${one.tail.join()}`;
      byTail.set(key, [...(byTail.get(key) ?? []), one]);
    }
  }
  return [...byTail.values()].flatMap((rivals) =>
    likelyHeads(scale, rivals).flatMap((one) =>
      completions(one.head, one.tail).flatMap((tail) => weigh(scale, one, decode([...one.head, ...tail]), vanished)),
    ),
  );
}

/** The candidates whose first character fits best. */
function likelyHeads(scale: Scale, rivals: readonly Candidate[]): readonly Candidate[] {
  return rivals
    .map((one) => {
      const first = decodePair(one.head[0]!, one.head[1] ?? one.tail[0]!) ?? '';
      const next = decodePair(one.head[2] ?? 0, one.tail[0]!) ?? '';
      return {
        one,
        cost: isOrdinary(first) ? weight({ ...scale, behind: () => '' }, first + next, one.end) : Infinity,
      };
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, heads)
    .map(({ one }) => one);
}

/** How many heads are tried with a completion. */
const heads = 2;
