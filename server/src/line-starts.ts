// Where the lines of a text start, and where they start after an edit.

/** Ascending offsets in UTF-16 units; the first is 0. Lines end in `\n`, `\r\n` or a lone `\r`, as in the protocol. */
export type LineStarts = Uint32Array;

/** One stretch of a text that became another: `[start, oldEnd)` is `[start, newEnd)` now. */
export interface Stretch {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export const lineStarts = (text: string): LineStarts => Uint32Array.from([0, ...startsWithin(text, 0, text.length)]);

/** Those of the text after an edit. Counts anew the lines the edit touched; all others are copied and moved. */
export function lineStartsAfter(starts: LineStarts, text: string, { start, oldEnd, newEnd }: Stretch): LineStarts {
  // A break right before the edit may become part of another one.
  const kept = lineAt(starts, Math.max(0, start - 1)) + 1;
  const next = lineAt(starts, oldEnd) + 1;
  const delta = newEnd - oldEnd;
  const end = next < starts.length ? starts[next]! + delta - 1 : text.length;
  const between = startsWithin(text, starts[kept - 1]!, end);
  const now = new Uint32Array(kept + between.length + starts.length - next);
  now.set(starts.subarray(0, kept));
  now.set(between, kept);
  for (let i = next, at = kept + between.length; i < starts.length; i++, at++) now[at] = starts[i]! + delta;
  return now;
}

/** Behind the breaks that end before `end` or, at the end of the text, there. */
function startsWithin(text: string, from: number, end: number): number[] {
  const found: number[] = [];
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) found.push(at + 1);
  }
  return found;
}

/** The line an offset lies in. */
export function lineAt(starts: LineStarts, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}
