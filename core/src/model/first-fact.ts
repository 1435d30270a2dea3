// The first block of a document that holds something: kept for chapters, so that nobody walks through what follows.
import type { Run } from '../base/runs';
import type { BlockFact } from './block-facts';
import type { BlockModel } from './lone-block';
import type { Part } from './part';
import type { Chapter, Leaf, Room } from './parts';
import { blockAt } from './placed';

/** The place of a block in its chapter, and what it holds. */
interface First<T> {
  readonly at: number;
  readonly fact: T;
}

interface Answer<T> {
  readonly first?: First<T>;
}

const nowhere: Answer<never> = {};

/**
 * The first of what `read` finds in the first block where it finds anything. As with `blockFacts` the answer of `read`
 * must depend on the part and its room alone; make this at module level. Costs the chapter that changed, and a look at each other.
 */
export function firstFact<T>(
  read: (part: Part, room: Room) => readonly T[],
): (model: Pick<BlockModel, 'parts'>) => BlockFact<T> | undefined {
  const by = {};
  const inChapter = ({ children, known }: Chapter): First<T> | undefined => {
    const before = known.get(by) as Answer<T> | undefined;
    if (before) return before.first;
    const first = firstInRuns(children, read);
    known.set(by, first ? { first } : nowhere);
    return first;
  };
  return (model) => {
    const { leaves, chapters, starts } = model.parts;
    if (chapters.length === 0) return placed(model, 0, firstIn(leaves, read));
    for (const [i, chapter] of chapters.entries()) {
      const found = inChapter(chapter);
      if (found) return placed(model, starts[i]!.at, found);
    }
    return undefined;
  };
}

function firstInRuns<T>(
  runs: readonly Run<Leaf>[],
  read: (part: Part, room: Room) => readonly T[],
): First<T> | undefined {
  let before = 0;
  for (const { children, leaves } of runs) {
    const first = firstIn(children, read);
    if (first) return { ...first, at: before + first.at };
    before += leaves;
  }
  return undefined;
}

function firstIn<T>(leaves: readonly Leaf[], read: (part: Part, room: Room) => readonly T[]): First<T> | undefined {
  for (let at = 0; at < leaves.length; at++) {
    const { part, laid } = leaves[at]!;
    const facts = read(part, laid);
    if (facts.length > 0) return { at, fact: facts[0]! };
  }
  return undefined;
}

function placed<T>(
  model: Pick<BlockModel, 'parts'>,
  before: number,
  found: First<T> | undefined,
): BlockFact<T> | undefined {
  return found && { block: blockAt(model, before + found.at)!, at: before + found.at, fact: found.fact };
}
