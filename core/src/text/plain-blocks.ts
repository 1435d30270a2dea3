// Blocks of a plain text: a line is a paragraph, unless the file is evidently wrapped by hand at a fixed width.
import { type Span, span } from '../base/span';
import type { DocumentLanguage } from './blocks';
import type { Cut } from './cut';
import { isBlankAbove, isSpace, lineEnd, linesIn, nextLine, trimmed } from './lines';
import type { SourceBlock } from './source-block';
import { longestWrapped, wrappedParagraphs, wrapWidth } from './wrapped';

const ruleLine = /^(?:-{3,}|={3,}|\*{3,}|_{3,}|─{3,}|━{3,}|—{3,})$/;
const markedHeading = /^(#{1,6})[ \t]+/;

/** `from`: where the text below the front matter starts. `# ` marks a heading in zh-report only. */
export function plainBlocks(source: string, language: DocumentLanguage, from: number): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const put = (block: SourceBlock) => void blocks.push(block);
  const lines = hasLongLine(source, from) ? [] : [...linesIn(source, from)];
  const width = wrapWidth(source, lines);
  if (width === undefined) cutLines({ source, top: from, from, put, isDone: () => false }, language);
  else {
    let blankBefore = from > 0;
    for (const paragraph of wrappedParagraphs(source, lines, width))
      blankBefore = putLines(source, language, span(paragraph[0]!.start, paragraph.at(-1)!.end), blankBefore, put);
  }
  return blocks;
}

/** Whether some line is too long to be one of wrapped text. */
function hasLongLine(source: string, from: number): boolean {
  for (let at = from; at <= source.length; ) {
    const end = lineEnd(source, at);
    if (end - at > longestWrapped) return true;
    at = nextLine(source, end);
  }
  return false;
}

/** Cuts a text that is not wrapped: something new begins with each line. Never gives up. */
export function cutLines({ source, top, from, put, isDone }: Cut, language: DocumentLanguage): true {
  let blankBefore = isBlankAbove(source, top, from, isSpace);
  for (let at = from; at <= source.length && !isDone(at, blankBefore); ) {
    const end = lineEnd(source, at);
    blankBefore = putLines(source, language, span(at, end), blankBefore, put);
    at = nextLine(source, end);
  }
  return true;
}

/** Puts the block of some lines, and answers whether they were blank and there is none. */
function putLines(source: string, language: DocumentLanguage, lines: Span, blankBefore: boolean, put: Cut['put']) {
  const content = trimmed(source, lines);
  if (content.start === content.end) return true;
  const text = source.slice(content.start, content.end);
  const mark = language === 'zh-report' ? markedHeading.exec(text) : null;
  if (!mark) put({ kind: ruleLine.test(text) ? 'rule' : 'paragraph', span: lines, content, level: 0, blankBefore });
  else {
    const title = trimmed(source, span(content.start + mark[0].length, content.end));
    put({ kind: 'heading', span: lines, content: title, level: mark[1]!.length, blankBefore });
  }
  return false;
}
