// Plain text that is evidently wrapped by hand at a fixed width: which lines are a paragraph.
import type { Span } from '../base/span';
import { isChinese } from './han';
import { isBlank } from './lines';

/** Nobody wraps lines by hand at more units than this: a file with a longer line has a paragraph a line. */
export const longestWrapped = 120;

/** The lines of each paragraph of a text wrapped at `width` columns; a blank line stands alone. */
export function wrappedParagraphs(source: string, lines: readonly Span[], width: number): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  let open = false;
  for (const line of lines) {
    const blank = isBlank(source, line);
    if (open && !blank && !isIndented(source, line)) groups.at(-1)?.push(line);
    else groups.push([line]);
    // A line that does not fill the width ends its paragraph: a heading, a byline, a last line.
    open = !blank && columns(source, line) >= width - slack;
  }
  return groups;
}

/** A wrap may come this many columns early: a stop that must not start a line, a word of letters. */
const slack = 6;
const stop = /[。！？!?]/g;
const stopAtEnd = /[。！？!?…][”’"'）)」』]*\s*$/;

/**
 * The width in columns (a Chinese character takes two) at which a file is evidently wrapped, or undefined.
 * Evident means all of: no line is wider than 120 columns or the widest narrower than 30; at least five lines are followed
 * directly by an unindented line, and three in five of these fill the width without ending a sentence; and sentences
 * end inside lines more often than at their ends, which no file with a paragraph a line does.
 */
export function wrapWidth(source: string, lines: readonly Span[]): number | undefined {
  let widest = 0;
  for (const line of lines) {
    if (line.end - line.start > longestWrapped) return undefined;
    widest = Math.max(widest, columns(source, line));
  }
  if (widest < 30 || widest > 120) return undefined;
  let inner = 0;
  let full = 0;
  let stopsInside = 0;
  let stopsAtEnd = 0;
  lines.forEach((line, i) => {
    if (isBlank(source, line)) return;
    const text = source.slice(line.start, line.end);
    const ends = stopAtEnd.test(text);
    stopsAtEnd += Number(ends);
    stopsInside += (text.match(stop)?.length ?? 0) - Number(ends);
    const next = lines[i + 1];
    if (!next || isBlank(source, next) || isIndented(source, next)) return;
    inner++;
    if (!ends && columns(source, line) >= widest - slack) full++;
  });
  return inner >= 5 && full >= inner * 0.6 && stopsInside > stopsAtEnd ? widest : undefined;
}

const isIndented = (source: string, { start }: Span) => /^(?:\u3000| {2}|\t)/.test(source.slice(start, start + 2));

function columns(source: string, { start, end }: Span): number {
  let width = end - start;
  for (let i = start; i < end; i++) if (isChinese(source.charCodeAt(i)) || source[i] === '\u3000') width++;
  return width;
}
