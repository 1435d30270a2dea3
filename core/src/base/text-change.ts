// Where two versions of one text differ: one stretch, found by comparing long slices, which engines do natively.

/** `before[start..oldEnd)` became `after[start..newEnd)`; all else is the same. Offsets count UTF-16 units. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest such stretch as seen from the start. Costs a comparison of both texts, and hardly any memory. */
export function textChange(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  const start = sharedLength(most, (from, to) => before.slice(from, to) === after.slice(from, to));
  const left = most - start;
  const shared = sharedLength(
    left,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, oldEnd: before.length - shared, newEnd: after.length - shared };
}

const piece = 4096;

/** How many of `most` units are the same from the start on, if `same` compares the units from–to. */
function sharedLength(most: number, same: (from: number, to: number) => boolean): number {
  let from = 0;
  while (from < most && same(from, Math.min(most, from + piece))) from += piece;
  // The first difference lies in this piece, if there is one: halve it.
  let to = Math.min(most, from + piece);
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if (same(from, middle)) from = middle;
    else to = middle - 1;
  }
  return Math.min(from, most);
}
