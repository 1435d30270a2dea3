// Lists that never change, of which a longer one costs no copy: each sees a shared array up to its own length.

export interface ListSoFar<T> {
  /** Whoever made the longest list may have put more behind. */
  readonly shared: readonly T[];
  readonly size: number;
}

/** The list takes the array over. */
export const listOf = <T>(items: readonly T[]): ListSoFar<T> => ({ shared: items, size: items.length });

export const emptyList = <T>(): ListSoFar<T> => listOf<T>([]);

/** In an array of its own. */
export const itemsOf = <T>({ shared, size }: ListSoFar<T>): T[] => shared.slice(0, size);

/** With one more; the list it is made of stays as it is. Only the second one made of the same list costs a copy. */
export function longer<T>(list: ListSoFar<T>, item: T): ListSoFar<T> {
  const items = list.shared.length === list.size ? (list.shared as T[]) : itemsOf(list);
  items.push(item);
  return { shared: items, size: items.length };
}
