// A block as the recognition of headings sees it: what its wording says by itself, and whether a blank line stands before it.
import type { BlockKind } from '../text/blocks';
import { isHan } from '../text/han';
import type { NumberedText } from './numbered-text';
import type { BlockRole } from './section';
import { measured, trait } from './trait';

/**
 * All that the structure asks of the wording of a line: the very same object as long as its block is not read anew.
 * The text itself is no part of it, so that typing inside a paragraph leaves nearly all lines as they were.
 */
export interface LineText {
  /** Where the line starts in the block's norm, emphasis marks and white space left out. */
  readonly start: number;
  /** In UTF-16 units. */
  readonly length: number;
  /** How many units of it are a bullet. */
  readonly bullet: number;
  /** How many Han characters it has, counted no further than any heading has. */
  readonly han: number;
  /** Bits of `trait`. */
  readonly traits: number;
  /** What it is when it is no heading, as far as it tells by itself. */
  readonly role: BlockRole | undefined;
  /** `undefined` where it opens with no number. */
  readonly numbered: NumberedText | undefined;
  /** What its shape says for an unmarked heading. */
  readonly score: number;
  /** The text of a line that is short enough for a table of contents; empty for a longer one. */
  readonly entry: string;
}

export interface Line {
  readonly own: LineText;
  readonly kind: BlockKind;
  /** See `SourceBlock`. */
  readonly level: number;
  readonly blankBefore: boolean;
}

/** Number of Han characters of the basic plane. */
export const countHan = (text: string): number => countHanUpTo(text, text.length);

/** The same, counted no further than `most`. */
export function countHanUpTo(text: string, most: number): number {
  let count = 0;
  for (let i = 0; i < text.length && count < most; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}

/** Whether a line has one of these bits of `trait`. */
export const has = (line: Line | undefined, bits: number): boolean =>
  line !== undefined && (line.own.traits & bits) !== 0;

/** A paragraph of running text: long enough, and with the stops of a sentence. */
export const isBody = (line: Line | undefined): boolean => line?.kind !== 'heading' && has(line, trait.running);

/** A paragraph that ends as a sentence does, its closing marks included. */
export const endsSentence = (line: Line | undefined): boolean => has(line, trait.ends);

/** Running text, if need be of one short sentence. */
export const isProse = (line: Line | undefined): boolean => isBody(line) || has(line, trait.sentence);

/** Whether the structure sees no difference; `entries`: whether it has to compare entries of a table of contents. */
export function looksLike(one: Line, other: Line, entries: boolean): boolean {
  const [a, b] = [one.own, other.own];
  return (
    one.kind === other.kind &&
    one.level === other.level &&
    one.blankBefore === other.blankBefore &&
    a.traits === b.traits &&
    a.role === b.role &&
    a.start === b.start &&
    sameNumber(a.numbered, b.numbered) &&
    (!(one.kind === 'heading' || has(one, measured)) || sameSize(a, b)) &&
    (!entries || a.entry === b.entry)
  );
}

const sameSize = (a: LineText, b: LineText): boolean =>
  a.length === b.length && a.bullet === b.bullet && a.han === b.han && a.score === b.score;

const sameNumber = (a: NumberedText | undefined, b: NumberedText | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.style === b.style &&
    a.value === b.value &&
    a.runIn === b.runIn &&
    a.ending === b.ending &&
    a.end === b.end &&
    a.endBetween === b.endBetween &&
    a.sentence === b.sentence);
