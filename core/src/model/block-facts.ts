// What blocks hold of one kind, kept for runs of blocks: who looks through a whole document pays for the run that changed.
import { oncePer } from '../base/once-per';
import type { Block } from './document-model';
import type { BlockModel } from './lone-block';
import type { BlockReading } from './read-block';

export interface BlockFact<T> {
  readonly block: Block;
  readonly fact: T;
}

/** Some blocks one behind the other, wherever they stand; the very same object as long as nothing in them changes. */
interface Run {
  readonly readings: readonly BlockReading[];
  /** By who asked. */
  readonly known: Map<object, readonly Known[]>;
}

/** A block of a run that holds something, by its place in the run. */
interface Known {
  readonly at: number;
  readonly facts: readonly unknown[];
}

/** A model of fewer blocks is no document, or none that is worth it. */
const fewest = 4;
const longest = 48;

/**
 * Gives everything `read` finds in the blocks of a model, by appearance. What `read` gives must depend on the block's
 * reading alone, and is asked once as long as neither the block nor one of its neighbors changes: make the answer at
 * module level, or nothing is kept.
 */
export function blockFacts<T>(
  read: (reading: BlockReading) => readonly T[],
): (model: Pick<BlockModel, 'blocks'>) => readonly BlockFact<T>[] {
  const inRun = ({ readings, known }: Run): readonly Known[] => {
    const before = known.get(read);
    if (before) return before;
    const found: Known[] = [];
    for (const [at, reading] of readings.entries()) {
      const facts = read(reading);
      if (facts.length > 0) found.push({ at, facts });
    }
    known.set(read, found.length === 0 ? nothing : found);
    return found;
  };
  return ({ blocks }) => {
    const all: BlockFact<T>[] = [];
    if (blocks.length < fewest) {
      for (const block of blocks) for (const fact of read(block.reading)) all.push({ block, fact });
      return all;
    }
    let start = 0;
    for (const run of runsOf(blocks)) {
      for (const { at, facts } of inRun(run))
        for (const fact of facts as readonly T[]) all.push({ block: blocks[start + at]!, fact });
      start += run.readings.length;
    }
    return all;
  };
}

const nothing: readonly Known[] = [];

/** By the reading a run begins with. */
const runs = new WeakMap<BlockReading, Run>();

const runsOf: (blocks: readonly Block[]) => readonly Run[] = oncePer((blocks) => {
  const all: Run[] = [];
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1;
    while (end < blocks.length && end - start < longest && !endsRun(blocks[end - 1]!.reading)) end++;
    all.push(runOf(blocks, start, end));
    start = end;
  }
  return all;
});

function runOf(blocks: readonly Block[], start: number, end: number): Run {
  const { reading } = blocks[start]!;
  const known = runs.get(reading);
  if (known?.readings.length === end - start && known.readings.every((one, i) => blocks[start + i]!.reading === one))
    return known;
  const run = { readings: blocks.slice(start, end).map((block) => block.reading), known: new Map() };
  runs.set(reading, run);
  return run;
}

/** Told by the block alone, so that what is typed in one run moves no other. About one block in twelve. */
function endsRun({ text: { text } }: BlockReading): boolean {
  const size = text.length;
  return (size * 7 + text.charCodeAt(size >> 1) + text.charCodeAt(size - 1)) % 12 === 0;
}
