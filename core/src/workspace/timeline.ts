// Whether what two groups of documents say can both have been right, each at its own time.
import { daysInMonth } from '../base/civil-date';
import type { Contribution } from './contribution';

/** `apart`: one group is all earlier than the other; `mixed`: they are of one time; `unknown`: the dates do not tell. */
export type Order = 'apart' | 'mixed' | 'unknown';

export function orderOf(a: readonly Contribution[], b: readonly Contribution[]): Order {
  const [one, two] = [a.flatMap(daysOf), b.flatMap(daysOf)];
  if (one.length === 0 || two.length === 0) return 'unknown';
  return isBefore(one, two) || isBefore(two, one) ? 'apart' : 'mixed';
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/** A date without month or day may be any day of its year or month. As numbers that compare: 20251211. */
function daysOf({ date }: Contribution): readonly Days[] {
  if (!date) return [];
  const { year, month, day } = date;
  const of = (m: number, d: number) => year * 10_000 + m * 100 + d;
  const last = month ?? 12;
  return [{ from: of(month ?? 1, day ?? 1), to: of(last, day ?? daysInMonth(last, year)) }];
}

/** On the same day both cannot be right; where the days are not known exactly they may be. */
const isBefore = (a: readonly Days[], b: readonly Days[]): boolean =>
  Math.max(...a.map(({ from }) => from)) < Math.min(...b.map(({ to }) => to));

/**
 * Which of two sides is to be looked at: that of fewer documents, of as many the later one; true: `mine`. Undated
 * documents go by their address, so that always one of the two is reported.
 */
export function isMinority(mine: readonly Contribution[], others: readonly Contribution[]): boolean {
  if (mine.length !== others.length) return mine.length < others.length;
  const latest = (side: readonly Contribution[]) => Math.max(0, ...side.flatMap(daysOf).map(({ to }) => to));
  const [own, other] = [latest(mine), latest(others)];
  if (own !== other) return own > other;
  const last = (side: readonly Contribution[]) =>
    side
      .map(({ uri }) => uri)
      .sort()
      .at(-1) ?? '';
  return last(mine) > last(others);
}
