// How often a document says what: the evidence of a whole document in an object that stays the same while it says the same.
import { blockFacts } from './block-facts';
import type { BlockModel } from './lone-block';
import type { Part } from './part';

/** Times by key, in the order of first appearance. */
export type Tally = ReadonlyMap<string, number>;

/** How many different answers are kept for comparison: a few documents, each with the one before. */
const most = 32;

/**
 * Counts what `read` gives for each block. The very same object as long as keys, times and order are the same, so that
 * whatever is derived from it (`oncePer`, `blockFactsGiven`) is kept from edit to edit. `read` must depend on the part
 * alone; make the answer at module level.
 */
export function tally(read: (part: Part) => readonly string[]): (model: Pick<BlockModel, 'blocks'>) => Tally {
  const keysIn = blockFacts(read);
  const recent: Tally[] = [];
  return (model) => {
    const counts = new Map<string, number>();
    for (const { fact } of keysIn(model)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
    const same = recent.find((one) => isSame(one, counts));
    if (same) return same;
    recent.unshift(counts);
    recent.length = Math.min(recent.length, most);
    return counts;
  };
}

function isSame(a: Tally, b: Tally): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, times] of a) {
    const [other, others_] = others.next().value!;
    if (key !== other || times !== others_) return false;
  }
  return true;
}
