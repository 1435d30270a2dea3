// Lines of a text as editors count them, and stretches of it without white space at their ends.
import { type Span, span } from '../base/span';
import { unitClass } from '../base/unit-class';

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

/** Where the line that `at` lies in ends, without its break. */
export function lineEnd(source: string, at: number): number {
  let end = at;
  while (end < source.length && !isBreak(source.charCodeAt(end))) end++;
  return end;
}

export const isBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d;
/** What `trim` takes away. */
export const isSpace = unitClass(/\s/);

/** Where the line behind the break at `end` starts; behind the end of the text when there is none. */
export const nextLine = (source: string, end: number): number =>
  end + (source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a ? 2 : 1);

/** The stretch without white space at both ends, U+3000 and a byte order mark included; empty at its end if nothing is left. */
export function trimmed(source: string, within: Span): Span {
  let { start, end } = within;
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  return start < end ? span(start, end) : span(within.end, within.end);
}

export function isBlank(source: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  return at === end;
}

/**
 * Whether a line stands above the one that starts at `at`, and all its units are of that class. `top`: the end of the
 * front matter, whose last line counts as blank; 0 where there is none.
 */
export function isBlankAbove(source: string, top: number, at: number, isOfClass: (unit: number) => boolean): boolean {
  if (at <= top) return top > 0;
  const crlf = source.charCodeAt(at - 1) === 0x0a && source.charCodeAt(at - 2) === 0x0d;
  for (let i = at - (crlf ? 3 : 2); i >= top; i--) {
    const unit = source.charCodeAt(i);
    if (isBreak(unit)) return true;
    if (!isOfClass(unit)) return false;
  }
  return true;
}
