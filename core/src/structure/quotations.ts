// Quotation marks, brackets and book title marks in a text: what they enclose, how deep, and which have no partner.
// Marks and their nesting as in GB/T 15834—2011, 4.8, 4.9 and 4.15.
import { type NormSpan, normSpan } from '../base/span';

export type PairKind = 'quotation' | 'bracket' | 'book';

export interface MarkedPair {
  readonly kind: PairKind;
  readonly open: string;
  /** Marks included. */
  readonly norm: NormSpan;
  /** What stands between the marks. */
  readonly inner: NormSpan;
  /** How many pairs of the same kind enclose it. */
  readonly depth: number;
}

export interface PairedMarks {
  /** By where they open. */
  readonly pairs: readonly MarkedPair[];
  /** Offsets of marks without a partner, ascending. */
  readonly unpaired: readonly number[];
}

const closers: ReadonlyMap<string, readonly [close: string, kind: PairKind]> = new Map([
  ['“', ['”', 'quotation']],
  ['‘', ['’', 'quotation']],
  ['「', ['」', 'quotation']],
  ['『', ['』', 'quotation']],
  ['《', ['》', 'book']],
  ['〈', ['〉', 'book']],
  ['（', ['）', 'bracket']],
  ['(', [')', 'bracket']],
  ['【', ['】', 'bracket']],
  ['〔', ['〕', 'bracket']],
] as const);
const closing: ReadonlySet<string> = new Set([...closers.values()].map(([close]) => close));
const marks = /[“”‘’「」『』《》〈〉（）()【】〔〕]/gu;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/**
 * Pairs the marks of one paragraph. A closing mark takes the nearest open one of its sort; what was opened in between
 * and not closed has no partner. Linear in the number of marks but for unclosed ones. Any text gives an answer.
 */
export function pairedMarks(text: string): PairedMarks {
  const open: Open[] = [];
  const pairs: MarkedPair[] = [];
  const unpaired: number[] = [];
  for (const found of text.matchAll(marks)) {
    const [mark] = found;
    if (!closing.has(mark)) {
      open.push({ mark, at: found.index });
      continue;
    }
    const partner = lastIndex(open, (one) => closers.get(one.mark)?.[0] === mark);
    if (partner < 0) {
      unpaired.push(found.index);
      continue;
    }
    const [opened, ...lost] = open.splice(partner);
    unpaired.push(...lost.map((one) => one.at));
    if (opened) pairs.push(pairOf(opened, found.index, open));
  }
  unpaired.push(...open.map((one) => one.at));
  return {
    pairs: pairs.sort((a, b) => a.norm.start - b.norm.start),
    unpaired: unpaired.sort((a, b) => a - b),
  };
}

function lastIndex<T>(list: readonly T[], test: (one: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i] as T)) return i;
  return -1;
}

function pairOf({ mark, at }: Open, closeAt: number, around: readonly Open[]): MarkedPair {
  const kind = kindOf(mark);
  return {
    kind,
    open: mark,
    norm: normSpan(at, closeAt + 1),
    inner: normSpan(at + 1, closeAt),
    depth: around.filter((one) => kindOf(one.mark) === kind).length,
  };
}

const kindOf = (mark: string): PairKind => closers.get(mark)?.[1] ?? 'bracket';

/** What stands in quotation marks, by where it opens, marks included. */
export const quotations = (text: string): readonly MarkedPair[] =>
  pairedMarks(text).pairs.filter((pair) => pair.kind === 'quotation');
