// Blocks of a plain text: a line is a paragraph, unless the file is evidently wrapped by hand at a fixed width.
import { type Span, span } from '../base/span';
import type { DocumentLanguage, SourceBlock } from './blocks';
import { isChinese } from './han';
import { isBlank, linesIn, trimmed } from './lines';

const ruleLine = /^(?:-{3,}|={3,}|\*{3,}|_{3,}|─{3,}|━{3,}|—{3,})$/;
const markedHeading = /^(#{1,6})[ \t]+/;

/** `from`: where the text below the front matter starts. `# ` marks a heading in zh-report only. */
export function plainBlocks(source: string, language: DocumentLanguage, from: number): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let blankBefore = from > 0;
  for (const lines of paragraphs(source, [...linesIn(source, from)])) {
    const whole = span(lines[0]?.start ?? from, lines.at(-1)?.end ?? from);
    const content = trimmed(source, whole);
    if (content.start < content.end) blocks.push(blockOf(source, language, whole, content, blankBefore));
    blankBefore = content.start === content.end;
  }
  return blocks;
}

function blockOf(
  source: string,
  language: DocumentLanguage,
  whole: Span,
  content: Span,
  blankBefore: boolean,
): SourceBlock {
  const text = source.slice(content.start, content.end);
  const mark = language === 'zh-report' ? markedHeading.exec(text) : null;
  if (mark)
    return {
      kind: 'heading',
      span: whole,
      content: trimmed(source, span(content.start + mark[0].length, content.end)),
      level: mark[1]?.length ?? 1,
      blankBefore,
    };
  return { kind: ruleLine.test(text) ? 'rule' : 'paragraph', span: whole, content, level: 0, blankBefore };
}

/** The lines of each paragraph; a blank line stands alone. */
function paragraphs(source: string, lines: readonly Span[]): readonly (readonly Span[])[] {
  const width = wrapWidth(source, lines);
  if (width === undefined) return lines.map((line) => [line]);
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
    if (line.end - line.start > 120) return undefined;
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
