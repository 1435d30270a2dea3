// One Markdown paragraph may be several of a report, typed without blank lines between them.
import { type Span, span } from '../base/span';
import { linesIn, trimmed } from './lines';

/** Nobody wraps lines by hand at more units than this: a file with a longer line has a paragraph a line. */
const longestWrapped = 120;
const quotationMarks = /^[ \t]*(?:>[ \t]?)+/;
const indentation = /^(?:\u3000|\t| {4})/;
const sentenceEnd = /[。！？；：…][”’）」』]*\s*$/;

/**
 * The contents of the paragraphs in a stretch of lines, which CommonMark would read as one. A line starts one of its own
 * when it is indented by U+3000, or by four spaces behind the end of a sentence, or when some line of the stretch is so
 * long that these lines cannot have been wrapped. Otherwise lines are joined, by the pass `join-lines`.
 */
export function splitParagraph(source: string, { start, end }: Span): readonly Span[] {
  const lines = [...linesIn(source, start, end)].map((line) => {
    const marks = quotationMarks.exec(source.slice(line.start, line.start + 200))?.[0].length ?? 0;
    return span(line.start + marks, line.end);
  });
  const unwrapped = lines.some((line) => line.end - line.start > longestWrapped);
  const parts: Span[] = [];
  let first = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before) return;
    const indent = indentation.exec(source.slice(line.start, line.start + 4))?.[0];
    const starts =
      unwrapped || indent === '\u3000' || (indent && sentenceEnd.test(source.slice(before.end - 4, before.end)));
    if (!starts) return;
    parts.push(span(lines[first]!.start, before.end));
    first = i;
  });
  parts.push(span(lines[first]!.start, end));
  return parts.map((part) => trimmed(source, part)).filter((part) => part.start < part.end);
}
