// How often a document says what: the evidence of a whole document in an object that stays the same while it says the same.
import { oncePer } from '../base/once-per';
import type { Run } from '../base/runs';
import type { BlockModel } from './lone-block';
import type { Part } from './part';
import type { Chapter, Leaf, Parts, Room } from './parts';

/** Times by key, in the order of first appearance. */
export type Tally = ReadonlyMap<string, number>;

/** How many different answers are kept for comparison: a few documents, each with the one before. */
const most = 8;

/**
 * Counts what `read` gives for each block. The very same object as long as keys, times and order are the same, so that
 * whatever is derived from it (`oncePer`, `blockFactsGiven`) is kept from edit to edit. `read` must depend on the part
 * alone; make the answer at module level. Costs the run that changed, and the different keys of each chapter.
 */
export function tally(
  read: (part: Part, room: Room) => readonly string[],
): (model: Pick<BlockModel, 'parts'>) => Tally {
  const inRun = ({ known, children }: Run<Leaf>): Tally => {
    const before = known.get(read) as Tally | undefined;
    if (before) return before;
    let counts: Map<string, number> | undefined;
    for (const { part, laid } of children) {
      const keys = read(part, laid);
      for (let i = 0; i < keys.length; i++) {
        counts ??= new Map();
        counts.set(keys[i]!, (counts.get(keys[i]!) ?? 0) + 1);
      }
    }
    known.set(read, counts ?? none);
    return counts ?? none;
  };
  const inChapter = ({ known, children }: Chapter): Tally => {
    const before = known.get(read) as Tally | undefined;
    if (before) return before;
    const counts = sum(children, inRun);
    known.set(read, counts);
    return counts;
  };
  const recent: Summed[] = [];
  const of = oncePer((parts: Parts): Tally => {
    const chapters = parts.chapters.map(inChapter);
    // Nearly every edit leaves what its chapter says as it was: then nothing has to be summed up again.
    const same = recent.find((one) => saysTheSame(one.chapters, chapters));
    if (same) return same.counts;
    const counts = sum(chapters, itself);
    const equal = recent.find((one) => isSame(one.counts, counts));
    recent.unshift({ chapters, counts: equal?.counts ?? counts });
    recent.length = Math.min(recent.length, most);
    return recent[0]!.counts;
  });
  return ({ parts }) => of(parts);
}

/** What the chapters of a document said, and what that came to. */
interface Summed {
  readonly chapters: readonly Tally[];
  readonly counts: Tally;
}

const saysTheSame = (before: readonly Tally[], now: readonly Tally[]): boolean =>
  before.length === now.length && now.every((one, i) => isSame(before[i]!, one));

const itself = (counts: Tally): Tally => counts;

const none: Tally = new Map();

/** Where one alone says anything, it is the sum. */
function sum<T>(of: readonly T[], tallyOf: (one: T) => Tally): Tally {
  let first = none;
  let counts: Map<string, number> | undefined;
  for (const one of of) {
    const own = tallyOf(one);
    if (own.size === 0) continue;
    if (first.size === 0) {
      first = own;
      continue;
    }
    counts ??= new Map(first);
    for (const [key, times] of own) counts.set(key, (counts.get(key) ?? 0) + times);
  }
  return counts ?? first;
}

function isSame(a: Tally, b: Tally): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, times] of a) {
    const [other, otherTimes] = others.next().value!;
    if (key !== other || times !== otherTimes) return false;
  }
  return true;
}
