// The few cheapest of many, kept in order as they come: nothing is made of the others.

/** Whether one of that cost would be kept. */
export const isCheap = (kept: readonly Priced[], cost: number, most: number): boolean =>
  kept.length < most || cost < kept[most - 1]!.cost;

/** Keeps one if it is among the cheapest `most`; of two that cost the same the one that came first is cheaper. */
export function keepCheapest<T extends Priced>(kept: T[], one: T, most: number): void {
  if (!isCheap(kept, one.cost, most)) return;
  let at = kept.length;
  while (at > 0 && one.cost < kept[at - 1]!.cost) at--;
  kept.splice(at, 0, one);
  if (kept.length > most) kept.pop();
}

interface Priced {
  readonly cost: number;
}
