// A long list cut into runs whose borders its own items decide, so that an edit makes one run anew and shares all others.
import { type RecentAnswers, recentAnswers } from './recent-answers';

/** What is summed up over a list: how many leaves it has, their size in the source and in the norm. */
export interface Sized {
  readonly leaves: number;
  /** UTF-16 units. */
  readonly source: number;
  readonly norm: number;
  /** Characters only Traditional text has, less those only Simplified text has. */
  readonly balance: number;
}

/** Some items one behind the other, wherever they stand; the very same object as long as they are the same. */
export interface Run<C extends Sized = Sized> extends Sized {
  readonly children: readonly C[];
  /** What was found in it, by who asked. */
  readonly known: RecentAnswers;
}

export interface Runs<C extends Sized> {
  readonly runs: readonly Run<C>[];
  /** How many runs at the start and at the end are the very same objects as before. */
  readonly before: number;
  readonly after: number;
}

/** The runs of the list before the edit; its first `before` and last `after` items are the same now. */
export interface Former<C extends Sized> {
  readonly runs: readonly Run<C>[];
  readonly before: number;
  readonly after: number;
}

const longest = 48;

/** `ends` says of an item alone whether a run ends with it. The runs are those one would get from scratch. */
export function runsOf<C extends Sized>(
  items: readonly C[],
  ends: (item: C) => boolean,
  former: Former<C> = { runs: [], before: 0, after: 0 },
): Runs<C> {
  const old = former.runs;
  const count = old.reduce((sum, { children }) => sum + children.length, 0);
  if (former.before === count && count === items.length) return { runs: old, before: old.length, after: 0 };
  // Only the last one may go on: nothing closed it but the end of the list.
  const isClosed = (run: Run<C>) => run !== old.at(-1) || run.children.length === longest || ends(run.children.at(-1)!);
  const runs: Run<C>[] = [];
  let at = 0;
  for (const run of old) {
    if (at + run.children.length > former.before || !isClosed(run)) break;
    runs.push(run);
    at += run.children.length;
  }
  const before = runs.length;
  let next = before;
  let nextStart = at;
  while (at < items.length) {
    if (at >= items.length - former.after) {
      // Behind the edit: from where a run began before, everything is as it was.
      const was = at - items.length + count;
      for (; next < old.length && nextStart < was; next++) nextStart += old[next]!.children.length;
      if (next < old.length && nextStart === was) {
        for (let i = next; i < old.length; i++) runs.push(old[i]!);
        return { runs, before, after: old.length - next };
      }
    }
    let end = at + 1;
    while (end < items.length && end - at < longest && !ends(items[end - 1]!)) end++;
    runs.push(runOf(items.slice(at, end)));
    at = end;
  }
  return { runs, before, after: 0 };
}

function runOf<C extends Sized>(children: readonly C[]): Run<C> {
  let [leaves, source, norm, balance] = [0, 0, 0, 0];
  for (const child of children) {
    leaves += child.leaves;
    source += child.source;
    norm += child.norm;
    balance += child.balance;
  }
  return { children, leaves, source, norm, balance, known: recentAnswers() };
}
