// From the cursor to the next or the previous of several places; the ends meet.

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `step`: 1 forward, −1 back. Places in any order; undefined when there is none. */
export function nextPlace<T extends Stretch>(places: readonly T[], offset: number, step: 1 | -1): T | undefined {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  if (step === 1) return sorted.find(({ start }) => start > offset) ?? sorted[0];
  return sorted.filter(({ start }) => start < offset).at(-1) ?? sorted.at(-1);
}

/** All places of what has one at the cursor. A cursor right behind a place is still at it. */
export function alike<T extends Stretch>(groups: readonly (readonly T[])[], offset: number): readonly T[] {
  const within = groups.find((places) => places.some(({ start, end }) => start <= offset && offset < end));
  return within ?? groups.find((places) => places.some(({ end }) => end === offset)) ?? [];
}
