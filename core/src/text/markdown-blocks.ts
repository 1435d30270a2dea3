// Blocks of a Markdown text. Plain paragraphs and headings are cut line by line; stretches with anything else are parsed.
import { type Span, span } from '../base/span';
import { unitClass } from '../base/unit-class';
import type { Cut } from './cut';
import { isBlankAbove, isBreak, lineEnd, nextLine, trimmed } from './lines';
import { headingContent, headingMark, isBlankUnit, lineStart } from './markdown-lines';
import { splitParagraph } from './markdown-paragraph';
import { markdownRegion } from './markdown-region';
import { cutLines } from './plain-blocks';
import type { SourceBlock } from './source-block';

/** A hundred levels of lists or quotations: nobody writes them, and the parser takes quadratic time on them. */
const tooDeep =
  /(?:^|[\n\r])(?:(?:[ \t]*(?:[-*+](?=[ \t])|>|\d{1,9}[.)](?=[ \t]))){100}|[ \t]{200,}(?:[-*+]|\d{1,9}[.)])[ \t])/;

/** `from`: where the text below the front matter starts. */
export function markdownBlocks(source: string, from: number): readonly SourceBlock[] {
  const run = (cut: (run: Cut) => boolean) => {
    const blocks: SourceBlock[] = [];
    const done = cut({ source, top: from, from, put: (block) => void blocks.push(block), isDone: () => false });
    return done ? blocks : undefined;
  };
  return run(cutMarkdown) ?? run((cut) => cutLines(cut, 'plaintext')) ?? [];
}

/** Whether these blocks of the text are those of its lines, as one of them is too deep. Asks no more than their starts. */
export function isTooDeep(source: string, blocks: readonly SourceBlock[]): boolean {
  for (const { kind, span, content } of blocks) {
    if (kind !== 'paragraph' && kind !== 'rule' && kind !== 'front-matter') return false;
    if (mayNest(source.charCodeAt(content.start)) && tooDeep.test(source.slice(span.start, span.end))) return true;
  }
  return false;
}

const mayNest = unitClass(/[-*+>\d]/);

/**
 * Cuts a text into the blocks the parser would find in the whole of it. False, and some blocks put, where it comes upon
 * lines too deep to be parsed: then the whole text is to be read line by line.
 */
export function cutMarkdown({ source, top, from, put, isDone }: Cut): boolean {
  for (let at = from; at < source.length; ) {
    const end = lineEnd(source, at);
    const start = lineStart(source, at, end);
    if (start !== 'blank' && isDone(at, isBlankAbove(source, top, at, isBlankUnit))) return true;
    let next: number | undefined = nextLine(source, end);
    if (start === 'heading') putHeading(source, top, span(at, end), put);
    else if (start === 'text') next = cutParagraph(source, top, span(at, end), put);
    if (start === 'other' || start === 'indented' || next === undefined) next = cutRegion(source, top, at, put);
    if (next === undefined) return false;
    at = next;
  }
  return true;
}

function putHeading(source: string, top: number, line: Span, put: Cut['put']): void {
  const content = headingContent(source, line);
  if (content.start === content.end) return;
  const blankBefore = isBlankAbove(source, top, line.start, isBlankUnit);
  put({ kind: 'heading', span: line, content, level: headingMark(source, line.start, line.end), blankBefore });
}

/** Puts the paragraphs of the lines of text from `first` on, and answers where the next line starts; undefined where the parser must read them. */
function cutParagraph(source: string, top: number, first: Span, put: Cut['put']): number | undefined {
  let { end } = first;
  let next = nextLine(source, end);
  while (next < source.length) {
    const nextEnd = lineEnd(source, next);
    const start = lineStart(source, next, nextEnd);
    if (start === 'other') return undefined;
    if (start !== 'text' && start !== 'indented') break;
    end = nextEnd;
    next = nextLine(source, end);
  }
  if (end === first.end) putParagraph(source, top, first, trimmed(source, first), put);
  else
    for (const content of splitParagraph(source, span(first.start, end)))
      putParagraph(source, top, wholeLines(source, content), content, put);
  return next;
}

function putParagraph(source: string, top: number, lines: Span, content: Span, put: Cut['put']): void {
  if (content.start === content.end) return;
  put({
    kind: 'paragraph',
    span: lines,
    content,
    level: 0,
    blankBefore: isBlankAbove(source, top, lines.start, isBlankUnit),
  });
}

/** Puts the blocks of a stretch the parser reads, and answers where something new begins behind it; undefined when it is too deep. */
function cutRegion(source: string, top: number, from: number, put: Cut['put']): number | undefined {
  for (let size = 0; ; ) {
    const to = newStart(source, from + size);
    // What is not closed by then is looked for in twice as much.
    size = 2 * (to - from);
    if (tooDeep.test(source.slice(from, to))) return undefined;
    const blocks = markdownRegion(source, top, span(from, to));
    if (!blocks) continue;
    blocks.forEach(put);
    return to;
  }
}

/** The first line behind that of `from` which no list, quotation or table takes in: an unindented heading, or text behind a blank line. Or the end. */
function newStart(source: string, from: number): number {
  let blank = false;
  for (let at = nextLine(source, lineEnd(source, from)); at < source.length; ) {
    const end = lineEnd(source, at);
    const start = lineStart(source, at, end);
    if (start === 'heading' || (blank && start === 'text')) return at;
    blank = start === 'blank';
    at = nextLine(source, end);
  }
  return source.length;
}

/** From the start of the line of the first unit to the end of the line of the last. */
function wholeLines(source: string, content: Span): Span {
  let { start } = content;
  while (start > 0 && !isBreak(source.charCodeAt(start - 1))) start--;
  return span(start, lineEnd(source, content.end));
}
