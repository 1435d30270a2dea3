// What blocks hold of one kind, kept for runs of blocks: who looks through a whole document pays for the run that changed.
import { oncePer } from '../base/once-per';
import type { Block } from './document-model';
import type { BlockModel } from './lone-block';
import type { Part } from './part';

export interface BlockFact<T> {
  readonly block: Block;
  /** Which of the document's blocks it is. */
  readonly at: number;
  readonly fact: T;
}

/** Some blocks one behind the other, wherever they stand; the very same object as long as nothing in them changes. */
interface Run {
  readonly parts: readonly Part[];
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
 * Gives everything `read` finds in the blocks of a model, by appearance. What `read` gives must depend on the part
 * alone, and is asked once as long as neither the block nor one of its neighbors changes: make the answer at module
 * level, or nothing is kept.
 */
export function blockFacts<T>(
  read: (part: Part) => readonly T[],
): (model: Pick<BlockModel, 'blocks'>) => readonly BlockFact<T>[] {
  const inRun = ({ parts, known }: Run): readonly Known[] => {
    const before = known.get(read);
    if (before) return before;
    const found: Known[] = [];
    for (const [at, part] of parts.entries()) {
      const facts = read(part);
      if (facts.length > 0) found.push({ at, facts });
    }
    known.set(read, found.length === 0 ? nothing : found);
    return found;
  };
  return ({ blocks }) => {
    const all: BlockFact<T>[] = [];
    if (blocks.length < fewest) {
      for (const [at, block] of blocks.entries()) for (const fact of read(block.part)) all.push({ block, at, fact });
      return all;
    }
    let start = 0;
    for (const run of runsOf(blocks)) {
      for (const { at, facts } of inRun(run))
        for (const fact of facts as readonly T[]) all.push({ block: blocks[start + at]!, at: start + at, fact });
      start += run.parts.length;
    }
    return all;
  };
}

/**
 * The same where what is looked for depends on the rest of the document too: `given` is what that says, and must be the
 * very same object as long as it says the same (a tally, or what `oncePer` makes of one).
 */
export function blockFactsGiven<G extends object, T>(
  read: (part: Part, given: G) => readonly T[],
): (model: Pick<BlockModel, 'blocks'>, given: G) => readonly BlockFact<T>[] {
  const looks = oncePer((given: G) => blockFacts((part) => read(part, given)));
  return (model, given) => looks(given)(model);
}

const nothing: readonly Known[] = [];

/** By the part a run begins with. */
const runs = new WeakMap<Part, Run>();

const runsOf: (blocks: readonly Block[]) => readonly Run[] = oncePer((blocks) => {
  const all: Run[] = [];
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1;
    while (end < blocks.length && end - start < longest && !endsRun(blocks[end - 1]!.part)) end++;
    all.push(runOf(blocks, start, end));
    start = end;
  }
  return all;
});

function runOf(blocks: readonly Block[], start: number, end: number): Run {
  const { part } = blocks[start]!;
  const known = runs.get(part);
  if (known?.parts.length === end - start && known.parts.every((one, i) => blocks[start + i]!.part === one))
    return known;
  const run = { parts: blocks.slice(start, end).map((block) => block.part), known: new Map() };
  runs.set(part, run);
  return run;
}

/** Told by the block alone, so that what is typed in one run moves no other. About one block in twelve. */
function endsRun({ text: { text } }: Part): boolean {
  const size = text.length;
  return (size * 7 + text.charCodeAt(size >> 1) + text.charCodeAt(size - 1)) % 12 === 0;
}
