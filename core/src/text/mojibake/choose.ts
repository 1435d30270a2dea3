// Among all ways to walk a stretch back, the one that reads like a text, if one stands out.
import { foldScript } from '../fold-script';
import { scriptOf, toScript } from '../script';
import { decode } from './gbk';
import { isWritten, openQuotes, otherCost, signCosts } from './signs';
import { completions } from './vanished';
import { cost } from './words';

export interface Candidate {
  /** The ways to put back what was lost, the likeliest first. */
  readonly heads: readonly (readonly number[])[];
  /** What follows it in the source; a pair of bytes may have vanished only between these. */
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
 * All candidates end at the same place. Undefined: nothing reads better than what stands there, so it is taken for
 * what it looks like. A choice without text: it is damaged, but two readings are as good.
 */
export function best(source: string, at: number, candidates: readonly Candidate[]): Choice | undefined {
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
  const weighed = candidates
    .flatMap((one) => [
      ...one.heads.flatMap((head) => weigh(scale, one, decode([...head, ...one.tail]), 0)),
      ...completed(scale, one),
    ])
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
  if (decoded === undefined || !isAllWritten(decoded)) return none;
  const text = decoded + after;
  const stops = !endsParagraph || /[。！？…]/.test(text);
  const mixed = countOf(text, scale.isForeign) * otherScript;
  return [{ end, text, cost: weight(scale, text, end) + extra + mixed + (stops ? 0 : unfinished) }];
}

const none: readonly never[] = [];

/** Asked of every reading, and most are none. */
function isAllWritten(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isWritten(text.charAt(i))) return false;
  return true;
}

function countOf(text: string, isCounted: (char: string) => boolean): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isCounted(text.charAt(i))) count++;
  return count;
}

/** Bits of a reading together with the text around it. */
function weight({ before, behind, open }: Scale, text: string, end: number): number {
  const whole = before + text + behind(end);
  const signs = signCosts(text, open);
  return cost(whole, (i) => signs[i - before.length] ?? otherCost(whole[i]!));
}

/**
 * One pair of bytes in a user-defined area has vanished: every place and pair that gives common characters there.
 * The head does not matter to what vanished behind it: the two do not meet.
 */
function completed(scale: Scale, one: Candidate): readonly Weighed[] {
  const [first] = one.heads;
  if (!first || one.tail.length <= 2 || one.tail.length > longestCompleted) return [];
  return completions(first, one.tail).flatMap((tail) =>
    one.heads.slice(0, headsCompleted).flatMap((head) => weigh(scale, one, decode([...head, ...tail]), vanished)),
  );
}

/** How many heads are weighed with a completion. */
const headsCompleted = 2;
