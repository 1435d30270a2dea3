// The map between the text as typed and the text as read, made of the replacements alone.
import { type NormSpan, normSpan, type Span, span } from '../base/span';
import type { NormalizedText, Replacement } from './normalized-text';

/** Where each replacement starts in either text: ascending, for binary search. */
interface OffsetMap {
  readonly replacements: readonly Replacement[];
  readonly sourceStarts: Uint32Array;
  readonly normStarts: Uint32Array;
}

/** `replacements` are sorted and disjoint; `text` and `unfolded` have the same length. Maps in logarithmic time. */
export function mapped(
  source: string,
  unfolded: string,
  text: string,
  replacements: readonly Replacement[],
): NormalizedText {
  const map = replacements.length === 0 ? nothingReplaced : offsetMap(replacements);
  const clamped = <S extends Span | NormSpan>(s: S, max: number) => ({
    start: Math.min(Math.max(s.start, 0), max),
    end: Math.min(Math.max(s.end, 0), max),
  });
  return {
    source,
    text,
    unfolded,
    replacements,
    toSource: (s) => toSource(map, clamped(s, text.length)),
    toNorm: (s) => toNorm(map, clamped(s, source.length)),
  };
}

const nothingReplaced = offsetMap([]);

function offsetMap(replacements: readonly Replacement[]): OffsetMap {
  const sourceStarts = new Uint32Array(replacements.length);
  const normStarts = new Uint32Array(replacements.length);
  let shift = 0;
  replacements.forEach(({ source, text }, i) => {
    sourceStarts[i] = source.start;
    normStarts[i] = source.start + shift;
    shift += text.length - (source.end - source.start);
  });
  return { replacements, sourceStarts, normStarts };
}

function toSource(map: OffsetMap, { start, end }: NormSpan): Span {
  const from = sourceOf(map, start).start;
  return span(from, end <= start ? from : withDropped(map, sourceOf(map, end - 1).end));
}

function toNorm(map: OffsetMap, { start, end }: Span): NormSpan {
  const from = normOf(map, start).start;
  return normSpan(from, end <= start ? from : Math.max(from, normOf(map, end - 1).end));
}

/** The source of one unit of the norm: its own unit, or the whole replacement it comes from. */
function sourceOf({ replacements, normStarts }: OffsetMap, offset: number): Span {
  const i = lastAtOrBefore(normStarts, offset);
  const found = replacements[i];
  if (!found) return span(offset, offset + 1);
  const past = offset - normStarts[i]! - found.text.length;
  return past < 0 ? found.source : span(found.source.end + past, found.source.end + past + 1);
}

/** The end of a stretch of the source, moved behind all that was dropped right there and belongs to it. */
function withDropped({ replacements, sourceStarts }: OffsetMap, end: number): number {
  let to = end;
  for (let i = Math.max(0, lastAtOrBefore(sourceStarts, end)); ; i++) {
    const next = replacements[i];
    if (!next || next.source.start > to) return to;
    if (next.source.start < to) continue; // the one the stretch ends with
    if (next.text !== '' || next.loose) return to;
    to = next.source.end;
  }
}

/** The norm of one unit of the source; of a dropped one that of the unit it belongs to, empty if it belongs to none. */
function normOf({ replacements, sourceStarts, normStarts }: OffsetMap, offset: number): NormSpan {
  let at = offset;
  for (let i = lastAtOrBefore(sourceStarts, at); ; i--) {
    const found = replacements[i];
    if (!found) return normSpan(at, at + 1);
    const start = normStarts[i]!;
    const past = at - found.source.end;
    if (past >= 0) return normSpan(start + found.text.length + past, start + found.text.length + past + 1);
    if (found.text !== '') return normSpan(start, start + found.text.length);
    if (found.loose || found.source.start === 0) return normSpan(start, start);
    at = found.source.start - 1;
  }
}

/** Index of the last of the ascending `starts` that is at most `offset`, or -1. */
function lastAtOrBefore(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
