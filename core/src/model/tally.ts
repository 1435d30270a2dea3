// How often a document says what: the evidence of a whole document in an object that stays the same while it says the same.
import type { Run } from '../base/runs';
import type { BlockModel } from './lone-block';
import type { Part } from './part';
import type { Leaf, Room } from './parts';

/** Times by key, in the order of first appearance. */
export type Tally = ReadonlyMap<string, number>;

/** How many different answers are kept for comparison: a few documents, each with the one before. */
const most = 32;

/**
 * Counts what `read` gives for each block. The very same object as long as keys, times and order are the same, so that
 * whatever is derived from it (`oncePer`, `blockFactsGiven`) is kept from edit to edit. `read` must depend on the part
 * alone; make the answer at module level. Costs the run that changed, and the different keys of each chapter.
 */
export function tally(
  read: (part: Part, room: Room) => readonly string[],
): (model: Pick<BlockModel, 'parts'>) => Tally {
  const inRun = (run: Run<Leaf>): Tally => {
    const counts = new Map<string, number>();
    for (const { part, laid } of run.children)
      for (const key of read(part, laid)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const recent: Tally[] = [];
  return ({ parts }) => {
    const counts = sum(parts.chapters, (chapter) =>
      kept(chapter, read, () => sum(chapter.children, (run) => kept(run, read, () => inRun(run)))),
    );
    const same = recent.find((one) => isSame(one, counts));
    if (same) return same;
    recent.unshift(counts);
    recent.length = Math.min(recent.length, most);
    return counts;
  };
}

function kept({ known }: Run, by: object, make: () => Tally): Tally {
  const before = known.get(by) as Tally | undefined;
  if (before) return before;
  const made = make();
  known.set(by, made.size === 0 ? none : made);
  return made;
}

const none: Tally = new Map();

function sum<T>(of: readonly T[], tallyOf: (one: T) => Tally): Tally {
  const counts = new Map<string, number>();
  for (const one of of) for (const [key, times] of tallyOf(one)) counts.set(key, (counts.get(key) ?? 0) + times);
  return counts;
}

function isSame(a: Tally, b: Tally): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, times] of a) {
    const [other, otherTimes] = others.next().value!;
    if (key !== other || times !== otherTimes) return false;
  }
  return true;
}
