// What a document says more than once, counted on from edit to edit: only the chapters that changed are counted anew.
import type { BlockModel } from './lone-block';
import type { Part } from './part';
import type { Chapter } from './parts';

/** The keys of one chapter, the very same list as long as the chapter is. */
type Keys = readonly string[];

/** How things stand in one document; it goes along with the edits. */
interface Counted {
  chapters: readonly Keys[];
  readonly counts: Map<string, number>;
  repeated: ReadonlySet<string>;
}

/** How many documents, and how many answers, are kept. */
const most = 8;

/**
 * The keys `read` gives twice or more in a document. The very same set as long as it says the same, as with a tally,
 * but for keys of which nearly every one is different. `read` must depend on the part alone; make the answer at module
 * level. Costs twice the keys of the chapters that changed.
 */
export function repeated(
  read: (part: Part) => readonly string[],
): (model: Pick<BlockModel, 'parts'>) => ReadonlySet<string> {
  const keysIn = ({ known, children }: Chapter): Keys => {
    const before = known.get(read) as Keys | undefined;
    if (before) return before;
    const keys = children.flatMap((run) => run.children.flatMap(({ part }) => read(part)));
    known.set(read, keys);
    return keys;
  };
  const documents: Counted[] = [];
  const answers: ReadonlySet<string>[] = [];
  return ({ parts }) => {
    const now = parts.chapters.map(keysIn);
    const at = documents.findIndex(({ chapters }) => sharedAhead(chapters, now) + sharedBehind(chapters, now) > 0);
    const known = (at < 0 ? undefined : documents.splice(at, 1)[0]) ?? nothing();
    documents.unshift(known);
    documents.length = Math.min(documents.length, most);
    if (!recount(known, now)) return known.repeated;
    const same = answers.find((one) => isSame(one, known.repeated));
    if (same) known.repeated = same;
    else answers.unshift(known.repeated);
    answers.length = Math.min(answers.length, most);
    return known.repeated;
  };
}

const nothing = (): Counted => ({ chapters: [], counts: new Map(), repeated: new Set() });

/** Brings the counts up to date and says whether other keys are repeated than before. */
function recount(known: Counted, now: readonly Keys[]): boolean {
  const { chapters, counts } = known;
  const ahead = sharedAhead(chapters, now);
  const behind = Math.min(sharedBehind(chapters, now), Math.min(chapters.length, now.length) - ahead);
  const repeated = new Set(known.repeated);
  let changed = false;
  // First what came, then what went: what merely stays is repeated all the time.
  for (const keys of now.slice(ahead, now.length - behind)) {
    for (const key of keys) {
      const times = (counts.get(key) ?? 0) + 1;
      counts.set(key, times);
      if (times !== 2) continue;
      repeated.add(key);
      changed = true;
    }
  }
  for (const keys of chapters.slice(ahead, chapters.length - behind)) {
    for (const key of keys) {
      const times = (counts.get(key) ?? 0) - 1;
      if (times > 0) counts.set(key, times);
      else counts.delete(key);
      if (times !== 1) continue;
      repeated.delete(key);
      changed = true;
    }
  }
  known.chapters = now;
  if (changed) known.repeated = repeated;
  return changed;
}

function sharedAhead(a: readonly Keys[], b: readonly Keys[]): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

function sharedBehind(a: readonly Keys[], b: readonly Keys[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));
