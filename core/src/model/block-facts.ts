// What blocks hold of one kind, kept for runs of blocks: who looks through a whole document pays for the run that changed.
import { oncePer } from '../base/once-per';
import type { Run } from '../base/runs';
import type { Block } from './document-model';
import type { BlockModel } from './lone-block';
import type { Part } from './part';
import { type Chapter, type Leaf, placed, type Room } from './parts';

export interface BlockFact<T> {
  readonly block: Block;
  /** Which of the document's blocks it is. */
  readonly at: number;
  readonly fact: T;
}

/** A block that holds something, by its place in a run or chapter. */
interface Known<T> {
  readonly leaf: Leaf;
  readonly at: number;
  readonly source: number;
  readonly norm: number;
  readonly facts: readonly T[];
}

/** A model of fewer blocks is no document, or none that is worth keeping anything for. */
const fewest = 4;

/**
 * Gives everything `read` finds in the blocks of a model, by appearance. What `read` gives must depend on the part
 * and its room alone, and is asked once as long as neither the block nor one of its neighbors changes: make the answer at module
 * level, or nothing is kept. Costs what the edit changed, and what is found.
 */
export function blockFacts<T>(
  read: (part: Part, room: Room) => readonly T[],
): (model: Pick<BlockModel, 'parts'>) => readonly BlockFact<T>[] {
  const inRun = (run: Run<Leaf>): readonly Known<T>[] => {
    const before = run.known.get(read) as readonly Known<T>[] | undefined;
    if (before) return before;
    const found = foundIn(run.children, read);
    run.known.set(read, found);
    return found;
  };
  const inChapter = (chapter: Chapter): readonly Known<T>[] => {
    const before = chapter.known.get(read) as readonly Known<T>[] | undefined;
    if (before) return before;
    let found: Known<T>[] | undefined;
    let [at, source, norm] = [0, 0, 0];
    for (const run of chapter.children) {
      for (const one of inRun(run)) {
        const { leaf, facts } = one;
        const known = { leaf, at: at + one.at, source: source + one.source, norm: norm + one.norm, facts };
        if (found) found.push(known);
        else found = [known];
      }
      at += run.leaves;
      source += run.source;
      norm += run.norm;
    }
    const all = found ?? nothing;
    chapter.known.set(read, all);
    return all;
  };
  return ({ parts }) => {
    const all: BlockFact<T>[] = [];
    const tell = ({ leaf, facts, ...place }: Known<T>): void => {
      const block = placed(parts, leaf, place);
      for (const fact of facts) all.push({ block, at: place.at, fact });
    };
    if (parts.leaves.length < fewest) foundIn(parts.leaves, read).forEach(tell);
    else
      for (let i = 0; i < parts.chapters.length; i++) {
        const { at, source, norm } = parts.starts[i]!;
        for (const one of inChapter(parts.chapters[i]!))
          tell({ ...one, at: at + one.at, source: source + one.source, norm: norm + one.norm });
      }
    return all.length === 0 ? nothing : all;
  };
}

function foundIn<T>(leaves: readonly Leaf[], read: (part: Part, room: Room) => readonly T[]): readonly Known<T>[] {
  let found: Known<T>[] | undefined;
  let [source, norm] = [0, 0];
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at]!;
    const facts = read(leaf.part, leaf.laid);
    if (facts.length > 0) {
      const known = { leaf, at, source, norm, facts };
      if (found) found.push(known);
      else found = [known];
    }
    source += leaf.source;
    norm += leaf.norm;
  }
  return found ?? nothing;
}

const nothing: readonly never[] = [];

/**
 * The same where what is looked for depends on the rest of the document too: `given` is what that says, and must be the
 * very same object as long as it says the same (a tally, or what `oncePer` makes of one).
 */
export function blockFactsGiven<G extends object, T>(
  read: (part: Part, given: G, room: Room) => readonly T[],
): (model: Pick<BlockModel, 'parts'>, given: G) => readonly BlockFact<T>[] {
  const looks = oncePer((given: G) => blockFacts((part, room) => read(part, given, room)));
  return (model, given) => looks(given)(model);
}
