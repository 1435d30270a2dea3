// What a document says more than once, counted on from edit to edit: only the runs that changed are counted anew.
import type { Run } from '../base/runs';
import type { BlockModel } from './lone-block';
import type { Part } from './part';
import type { Chapter, Leaf } from './parts';

/** The keys of one run, the very same list as long as the run is. */
type Keys = readonly string[];
/** Those of the runs of a chapter, likewise. */
type Lists = readonly Keys[];

/** How things stand in one document; it goes along with the edits. */
interface Counted {
  chapters: readonly Lists[];
  readonly counts: Map<string, number>;
  repeated: ReadonlySet<string>;
}

/** How many documents, and how many answers, are kept. */
const most = 8;

/**
 * The keys `read` gives twice or more in a document. The very same set as long as it says the same, as with a tally,
 * but for keys of which nearly every one is different. `read` must depend on the part alone; make the answer at module
 * level. Costs twice the keys of the runs that changed.
 */
export function repeated(
  read: (part: Part) => readonly string[],
): (model: Pick<BlockModel, 'parts'>) => ReadonlySet<string> {
  const keysIn = ({ known, children }: Run<Leaf>): Keys => {
    const before = known.get(read) as Keys | undefined;
    if (before) return before;
    const keys = children.flatMap(({ part }) => read(part));
    known.set(read, keys);
    return keys;
  };
  const listsIn = ({ known, children }: Chapter): Lists => {
    const before = known.get(read) as Lists | undefined;
    if (before) return before;
    const lists = children.map(keysIn);
    known.set(read, lists);
    return lists;
  };
  const documents: Counted[] = [];
  const answers: ReadonlySet<string>[] = [];
  return ({ parts }) => {
    const now = parts.chapters.map(listsIn);
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
function recount(known: Counted, now: readonly Lists[]): boolean {
  const { chapters, counts } = known;
  const [came, went] = differing(now, chapters);
  const [keysCame, keysWent] = differing(came.flat(), went.flat());
  const more = new Map<string, number>();
  const add = (key: string, times: number) => more.set(key, (more.get(key) ?? 0) + times);
  for (const keys of keysCame) for (const key of keys) add(key, 1);
  for (const keys of keysWent) for (const key of keys) add(key, -1);
  let changed: Set<string> | undefined;
  for (const [key, by] of more) {
    if (by === 0) continue;
    const before = counts.get(key) ?? 0;
    const after = before + by;
    if (after > 0) counts.set(key, after);
    else counts.delete(key);
    if (before > 1 === after > 1) continue;
    changed ??= new Set(known.repeated);
    if (after > 1) changed.add(key);
    else changed.delete(key);
  }
  known.chapters = now;
  if (!changed) return false;
  known.repeated = changed;
  return true;
}

/** Two lists without what they share at the start and at the end. */
function differing<T>(a: readonly T[], b: readonly T[]): readonly [readonly T[], readonly T[]] {
  const ahead = sharedAhead(a, b);
  const behind = Math.min(sharedBehind(a, b), Math.min(a.length, b.length) - ahead);
  return [a.slice(ahead, a.length - behind), b.slice(ahead, b.length - behind)];
}

function sharedAhead<T>(a: readonly T[], b: readonly T[]): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

function sharedBehind<T>(a: readonly T[], b: readonly T[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));
