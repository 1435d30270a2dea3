// Lines of a text as editors count them, and stretches of it without white space at their ends.
import { type Span, span } from '../base/span';

const lineBreak = /\r\n|[\n\r]/g;

/** Every line without its break, in order; the last one too, though it may be empty. Breaks: LF, CRLF, CR. */
export function* linesIn(source: string, from = 0, to = source.length): Generator<Span> {
  const text = from === 0 && to === source.length ? source : source.slice(from, to);
  let start = 0;
  for (const { index, 0: found } of text.matchAll(lineBreak)) {
    yield span(from + start, from + index);
    start = index + found.length;
  }
  yield span(from + start, to);
}

/** Where the line that `at` lies in ends, without its break. Looks no further than twice as far as it must. */
export function lineEnd(source: string, at: number): number {
  for (let from = at, size = 256; from < source.length; from += size, size *= 2) {
    const piece = source.slice(from, from + size);
    const feed = piece.indexOf('\n');
    const carriage = piece.indexOf('\r');
    if (carriage >= 0 && (feed < 0 || carriage < feed)) return from + carriage;
    if (feed >= 0) return from + feed;
  }
  return source.length;
}

/** Where the line behind the break at `end` starts; behind the end of the text when there is none. */
export const nextLine = (source: string, end: number): number =>
  end + (source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a ? 2 : 1);

/** The stretch without white space at both ends, U+3000 and a byte order mark included; empty at its end if nothing is left. */
export function trimmed(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const from = text.length - text.trimStart().length;
  return text.length === from ? span(end, end) : span(start + from, start + text.trimEnd().length);
}

export const isBlank = (source: string, { start, end }: Span): boolean => source.slice(start, end).trim() === '';

/**
 * Whether a line stands above the one that starts at `at`, and all its units are of that class. `top`: the end of the
 * front matter, whose last line counts as blank; 0 where there is none.
 */
export function isBlankAbove(source: string, top: number, at: number, isOfClass: (unit: number) => boolean): boolean {
  if (at <= top) return top > 0;
  const crlf = source.charCodeAt(at - 1) === 0x0a && source.charCodeAt(at - 2) === 0x0d;
  for (let i = at - (crlf ? 3 : 2); i >= top; i--) {
    const unit = source.charCodeAt(i);
    if (unit === 0x0a || unit === 0x0d) return true;
    if (!isOfClass(unit)) return false;
  }
  return true;
}
