// The blocks of a document in two levels of runs: places are relative inside a run, so that an edit moves nothing behind it.
import { type Former, type Run, runsOf, type Sized } from '../base/runs';
import { normSpan, span } from '../base/span';
import type { Block } from './document-model';
import type { LaidBlock } from './laid-block';
import type { Part } from './part';
import { isProse } from './read-block';

/** A part and the room it takes: from the end of the block before to its own end. */
export interface Leaf extends Sized {
  readonly part: Part;
  readonly laid: Room;
}

/** What stands around the content of a block, from the end of the block before on. */
export type Room = Pick<LaidBlock, 'gap' | 'lead' | 'tail' | 'above' | 'behind'>;

export function leafOf(laid: LaidBlock, part: Part): Leaf {
  const { gap, lead, tail, typed, reading, balance } = laid;
  const around = gap + lead + tail;
  // What is no prose is read as typed.
  const read = isProse(laid.kind) ? reading.text.text.length : typed.length;
  return { part, laid, leaves: 1, source: around + typed.length, norm: around + read, balance };
}

export type Chapter = Run<Run<Leaf>>;

/** Where something starts: how many blocks stand before it, and where its room starts in source and norm. */
export interface Start {
  readonly at: number;
  readonly source: number;
  readonly norm: number;
}

export interface Parts {
  readonly leaves: readonly Leaf[];
  readonly chapters: readonly Chapter[];
  /** One for each chapter. */
  readonly starts: readonly Start[];
  readonly runs: readonly Run<Leaf>[];
  /** What the blocks hold by `Sized.balance`. */
  readonly balance: number;
  /** Blocks that somebody asked for, by their number. */
  readonly made: Map<number, Block>;
}

/** `former`: the parts before an edit that left the first `before` and the last `after` leaves the very same objects. */
export function partsOf(
  leaves: readonly Leaf[],
  former?: { readonly parts: Parts; readonly before: number; readonly after: number },
): Parts {
  const fine = runsOf(
    leaves,
    endsRun,
    former && { runs: former.parts.runs, before: former.before, after: former.after },
  );
  const coarse: Former<Run<Leaf>> | undefined = former && {
    runs: former.parts.chapters,
    before: fine.before,
    after: fine.after,
  };
  const { runs: chapters } = runsOf(fine.runs, endsChapter, coarse);
  const starts: Start[] = [];
  let [at, source, norm, balance] = [0, 0, 0, 0];
  for (const chapter of chapters) {
    starts.push({ at, source, norm });
    at += chapter.leaves;
    source += chapter.source;
    norm += chapter.norm;
    balance += chapter.balance;
  }
  return { leaves, chapters, starts, runs: fine.runs, balance, made: new Map() };
}

/** Told by the block alone, so that what is typed in one run moves no other. About one block in twelve. */
function endsRun({ part: { typed } }: Leaf): boolean {
  const size = typed.length;
  return (size * 7 + typed.charCodeAt(size >> 1) + typed.charCodeAt(size - 1)) % 12 === 0;
}

/** About one run in twelve. */
const endsChapter = ({ children, leaves }: Run<Leaf>): boolean =>
  (leaves * 5 + (children[0]?.part.typed.charCodeAt(0) ?? 0) + (children.at(-1)?.part.typed.length ?? 0)) % 12 === 0;

/** The block of a leaf whose room starts there; the same object however often it is asked for. */
export function placed({ made }: Parts, leaf: Leaf, { at, source, norm }: Start): Block {
  const known = made.get(at);
  if (known) return known;
  const block = blockOf(leaf, source, norm);
  made.set(at, block);
  return block;
}

/** The block of a leaf whose room starts there, made anew. */
export function blockOf({ part, laid, source: room, norm: normRoom }: Leaf, source: number, norm: number): Block {
  const { gap, lead, tail } = laid;
  const { kind, role, level, text, reading } = part;
  const from = source + gap + lead;
  return {
    kind,
    role,
    level,
    span: span(source + gap, source + room),
    content: span(from, source + room - tail),
    norm: normSpan(norm + gap + lead, norm + normRoom - tail),
    text,
    reading,
    part,
  };
}

/** The block of that number; undefined where there is none. Takes as long as finding its chapter. */
export function blockNumbered(parts: Parts, at: number): Block | undefined {
  const known = parts.made.get(at);
  const leaf = parts.leaves[at];
  if (known || !leaf) return known;
  const chapter = chapterOf(parts.starts, at);
  let { at: number, source, norm } = parts.starts[chapter]!;
  for (const run of parts.chapters[chapter]!.children) {
    const isIn = at < number + run.leaves;
    for (const one of isIn ? run.children : [run]) {
      if (isIn && number === at) return placed(parts, leaf, { at, source, norm });
      number += one.leaves;
      source += one.source;
      norm += one.norm;
    }
  }
  return undefined;
}

/** By halving: the last chapter that starts at the block or before it. */
function chapterOf(starts: readonly Start[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]!.at <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** All of them, at a cost that grows with the document. */
export function blocksOf(parts: Parts): readonly Block[] {
  let [source, norm] = [0, 0];
  return parts.leaves.map((leaf, at) => {
    const block = placed(parts, leaf, { at, source, norm });
    source += leaf.source;
    norm += leaf.norm;
    return block;
  });
}

/** The source behind the last block. */
export function sourceBehind({ source, parts }: { readonly source: string; readonly parts: Parts }): string {
  return source.slice(parts.chapters.reduce((sum, chapter) => sum + chapter.source, 0));
}
