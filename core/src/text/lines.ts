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

/** The stretch without white space at both ends, U+3000 and a byte order mark included; empty at its end if nothing is left. */
export function trimmed(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const from = text.length - text.trimStart().length;
  return text.length === from ? span(end, end) : span(start + from, start + text.trimEnd().length);
}

export const isBlank = (source: string, { start, end }: Span): boolean => source.slice(start, end).trim() === '';
