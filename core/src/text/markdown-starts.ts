// Where in a Markdown text that was split into blocks something new begins, whatever stands before it.
import { lineEnd } from './lines';
import { lineStart } from './markdown-lines';
import type { SourceBlock } from './source-block';

const blankLines = /^[ \t\r\n]*$/;
const lineBreaks = /\r\n?|\n/g;

/**
 * Whether a block is an unindented paragraph behind a blank line, or an unindented heading, outside of all else. A paragraph
 * inside of HTML is none: no more than white space stands between such a block and the one before.
 */
export function startsAnew(
  source: string,
  blocks: { at(index: number): SourceBlock | undefined },
  at: number,
): boolean {
  const { kind, span } = blocks.at(at)!;
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  const before = at > 0 ? blocks.at(at - 1) : undefined;
  const gap = source.slice(before?.span.end ?? 0, span.start);
  if (!blankLines.test(gap)) return false;
  const start = lineStart(source, span.start, lineEnd(source, span.start));
  if (start !== 'text' && start !== 'heading') return false;
  const breaks = gap.match(lineBreaks)?.length ?? 0;
  return (
    breaks >= (start === 'heading' || before?.kind === 'front-matter' ? 1 : 2) || (!before && /(?:^|[\n\r])$/.test(gap))
  );
}
