// What blocks hold of one kind, kept for runs of blocks: who looks through a whole document pays for the run that changed.
import { oncePer } from '../base/once-per';
import type { Run } from '../base/runs';
import type { Block } from './document-model';
import type { BlockModel } from './lone-block';
import type { Part } from './part';
import { type Chapter, type Leaf, placed, type Room, type Start } from './parts';

export interface BlockFact<T> {
  readonly block: Block;
  /** Which of the document's blocks it is. */
  readonly at: number;
  readonly fact: T;
}

/** A block that holds something, by its place in a run or chapter. */
export interface Holder<T> {
  readonly leaf: Leaf;
  readonly at: number;
  readonly source: number;
  readonly norm: number;
  readonly facts: readonly T[];
}

/** The blocks of one chapter that hold something; their places count from its start. */
export interface ChapterFacts<T> {
  readonly start: Start;
  readonly holders: readonly Holder<T>[];
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
  const inChapters = chapterFacts(read);
  return (model) => {
    const chapters = inChapters(model);
    if (chapters.length === 0) return nothing;
    const all: BlockFact<T>[] = [];
    for (const { start, holders } of chapters)
      for (const holder of holders) {
        const block = holderBlock(model, start, holder);
        const at = start.at + holder.at;
        for (const fact of holder.facts) all.push({ block, at, fact });
      }
    return all;
  };
}

/**
 * The same for whoever walks through many facts and tells of few: nothing is made for a fact. Costs what the edit
 * changed, and a look at each chapter.
 */
export function chapterFacts<T>(
  read: (part: Part, room: Room) => readonly T[],
): (model: Pick<BlockModel, 'parts'>) => readonly ChapterFacts<T>[] {
  const inRun = ({ known, children }: Run<Leaf>): readonly Holder<T>[] => {
    const before = known.get(read) as readonly Holder<T>[] | undefined;
    if (before) return before;
    const found = foundIn(children, read);
    known.set(read, found);
    return found;
  };
  const inChapter = ({ known, children }: Chapter): readonly Holder<T>[] => {
    const before = known.get(read) as readonly Holder<T>[] | undefined;
    if (before) return before;
    let found: Holder<T>[] | undefined;
    let [at, source, norm] = [0, 0, 0];
    for (const run of children) {
      for (const one of inRun(run)) {
        const { leaf, facts } = one;
        const holder = { leaf, at: at + one.at, source: source + one.source, norm: norm + one.norm, facts };
        if (found) found.push(holder);
        else found = [holder];
      }
      at += run.leaves;
      source += run.source;
      norm += run.norm;
    }
    const all = found ?? nothing;
    known.set(read, all);
    return all;
  };
  return ({ parts: { leaves, chapters, starts } }) => {
    if (leaves.length < fewest) {
      const holders = foundIn(leaves, read);
      return holders.length === 0 ? nothing : [{ start: documentStart, holders }];
    }
    let found: ChapterFacts<T>[] | undefined;
    for (let i = 0; i < chapters.length; i++) {
      const holders = inChapter(chapters[i]!);
      if (holders.length === 0) continue;
      found ??= [];
      found.push({ start: starts[i]!, holders });
    }
    return found ?? nothing;
  };
}

const documentStart: Start = { at: 0, source: 0, norm: 0 };

/** The block in its document. */
export const holderBlock = (
  { parts }: Pick<BlockModel, 'parts'>,
  start: Start,
  { leaf, at, source, norm }: Holder<unknown>,
): Block => placed(parts, leaf, { at: start.at + at, source: start.source + source, norm: start.norm + norm });

function foundIn<T>(leaves: readonly Leaf[], read: (part: Part, room: Room) => readonly T[]): readonly Holder<T>[] {
  let found: Holder<T>[] | undefined;
  let [source, norm] = [0, 0];
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at]!;
    const facts = read(leaf.part, leaf.laid);
    if (facts.length > 0) {
      const holder = { leaf, at, source, norm, facts };
      if (found) found.push(holder);
      else found = [holder];
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

/** `chapterFacts`, given what the rest of the document says. */
export function chapterFactsGiven<G extends object, T>(
  read: (part: Part, given: G, room: Room) => readonly T[],
): (model: Pick<BlockModel, 'parts'>, given: G) => readonly ChapterFacts<T>[] {
  const looks = oncePer((given: G) => chapterFacts((part, room) => read(part, given, room)));
  return (model, given) => looks(given)(model);
}
