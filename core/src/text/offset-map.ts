// The map between the text as typed and the text as read, made of the replacements alone.
import { type NormSpan, normSpan, type Span, span } from '../base/span';
import type { NormalizedText, Replacement } from './normalized-text';

/** `replacements` are sorted and disjoint; `text` and `unfolded` have the same length. */
export function mapped(
  source: string,
  unfolded: string,
  text: string,
  replacements: readonly Replacement[],
): NormalizedText {
  const map = new OffsetMap(replacements, source.length, text.length);
  return {
    source,
    text,
    unfolded,
    replacements,
    toSource: (s) => map.toSource(s),
    toNorm: (s) => map.toNorm(s),
  };
}

const clamp = (offset: number, max: number) => Math.min(Math.max(offset, 0), max);

/** Index of the last of `starts` that is `<= offset`, or -1. */
function lastAtOrBefore(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Binary search over the replacements: both directions take logarithmic time. */
class OffsetMap {
  /** Where each replacement's text starts in the norm. */
  readonly #normStarts: Uint32Array;
  readonly #sourceStarts: Uint32Array;

  constructor(
    readonly replacements: readonly Replacement[],
    readonly sourceLength: number,
    readonly normLength: number,
  ) {
    this.#normStarts = new Uint32Array(replacements.length);
    this.#sourceStarts = new Uint32Array(replacements.length);
    let shift = 0;
    replacements.forEach(({ source, text }, i) => {
      this.#sourceStarts[i] = source.start;
      this.#normStarts[i] = source.start + shift;
      shift += text.length - (source.end - source.start);
    });
  }

  toSource(s: NormSpan): Span {
    const start = clamp(s.start, this.normLength);
    const end = clamp(s.end, this.normLength);
    if (end <= start) return span(this.#sourceOf(start).start, this.#sourceOf(start).start);
    return span(this.#sourceOf(start).start, this.#withDropped(end));
  }

  toNorm(s: Span): NormSpan {
    const start = clamp(s.start, this.sourceLength);
    const end = clamp(s.end, this.sourceLength);
    const first = this.#normOf(start);
    if (end <= start) return normSpan(first.start, first.start);
    return normSpan(first.start, Math.max(first.start, this.#normOf(end - 1).end));
  }

  /** The source of one unit of the norm: its own unit, or the whole replacement it comes from. */
  #sourceOf(offset: number): Span {
    const i = lastAtOrBefore(this.#normStarts, offset);
    const found = this.replacements[i];
    if (!found) return span(offset, offset + 1);
    const past = offset - (this.#normStarts[i] ?? 0) - found.text.length;
    return past < 0 ? found.source : span(found.source.end + past, found.source.end + past + 1);
  }

  /** Where the source of a stretch of the norm ends, with all that was dropped right behind its last unit. */
  #withDropped(end: number): number {
    let at = this.#sourceOf(end - 1).end;
    for (let i = lastAtOrBefore(this.#sourceStarts, at); ; i++) {
      const next = this.replacements[i];
      if (next === undefined || next.source.start > at) return at;
      if (next.source.start < at) continue;
      if (next.text !== '' || next.loose) return at;
      at = next.source.end;
    }
  }

  /** The norm of one unit of the source; of a dropped one that of the unit it belongs to, if it belongs to one. */
  #normOf(offset: number): NormSpan {
    for (let i = lastAtOrBefore(this.#sourceStarts, offset); ; i--) {
      const found = this.replacements[i];
      if (!found) return normSpan(offset, offset + 1);
      const norm = this.#normStarts[i] ?? 0;
      const past = offset - found.source.end;
      if (past >= 0) return normSpan(norm + found.text.length + past, norm + found.text.length + past + 1);
      if (found.text !== '') return normSpan(norm, norm + found.text.length);
      if (found.loose || found.source.start === 0) return normSpan(norm, norm);
      offset = found.source.start - 1;
    }
  }
}
