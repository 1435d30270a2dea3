// Blocks of a Markdown text, by the Lezer parser: CommonMark with tables, read the way Chinese reports are typed.
import { type MarkdownParser, parser, Table } from '@lezer/markdown';
import { lazy } from '../base/lazy';
import { type Span, span } from '../base/span';
import type { BlockKind, SourceBlock } from './blocks';
import { htmlProse, isMostlyHan } from './html-blocks';
import { isBlank, linesIn, trimmed } from './lines';
import { splitParagraph } from './markdown-paragraph';
import { plainBlocks } from './plain-blocks';

/** Only blocks are needed. Link definitions are not read: `[备注]: 张伟明` is prose here. */
const blockParser = lazy((): MarkdownParser => {
  const inline = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'];
  return parser.configure([Table, { remove: [...inline, 'LinkReference'] }]);
});

/** A hundred levels of lists or quotations: nobody writes them, and the parser takes quadratic time on them. */
const tooDeep = /^(?:[ \t]*(?:[-*+](?=[ \t])|>|\d{1,9}[.)](?=[ \t]))){100}|^[ \t]{200,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;

type Leaf = (place: Place) => void;

interface Place {
  readonly source: string;
  readonly node: Span;
  /** What a paragraph is here: inside a list, inside a quotation, or neither. */
  readonly kind: BlockKind;
  /** Depth of the list around. */
  readonly depth: number;
  readonly put: (block: SourceBlock) => void;
}

/** `from`: where the text below the front matter starts. */
export function markdownBlocks(whole: string, from: number): readonly SourceBlock[] {
  // Lezer knows LF, and CR as white space before it. Every unit keeps its place; what stands before `from` becomes blank.
  const source = '\n'.repeat(from) + whole.slice(from).replace(/\r(?!\n)/g, '\n');
  if (tooDeep.test(source)) return plainBlocks(whole, 'plaintext', from);
  const blocks: SourceBlock[] = [];
  const put = (block: SourceBlock) => void (block.content.start < block.content.end && blocks.push(block));
  const around: BlockKind[] = [];
  const depth = () => around.reduce((count, kind) => count + Number(kind === 'list-item'), 0);
  blockParser()
    .parse(source)
    .iterate({
      enter({ name, from: start, to: end }) {
        const container = containers.get(name);
        if (container) around.push(container);
        const leaf = leaves.get(name);
        const kind = around.at(-1) ?? 'paragraph';
        leaf?.({ source, node: span(start, end), kind, depth: depth(), put });
        return leaf === undefined;
      },
      leave({ name }) {
        if (containers.has(name)) around.pop();
      },
    });
  return blocks;
}

const containers: ReadonlyMap<string, BlockKind> = new Map([
  ['BulletList', 'list-item'],
  ['OrderedList', 'list-item'],
  ['Blockquote', 'quote'],
]);

const notProse =
  (kind: BlockKind): Leaf =>
  ({ source, node, put }) =>
    put(block(source, kind, wholeLines(source, node), trimmed(source, node), 0));

const leaves: ReadonlyMap<string, Leaf> = new Map<string, Leaf>([
  ['Paragraph', paragraph],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Leaf] => [`ATXHeading${level}`, (place) => atxHeading(place, level)]),
  ['SetextHeading1', (place) => setextHeading(place, 1)],
  ['SetextHeading2', (place) => setextHeading(place, 2)],
  ['Table', notProse('table')],
  ['FencedCode', notProse('code')],
  ['CodeBlock', indented],
  ['HTMLBlock', html],
  ['CommentBlock', notProse('comment')],
  ['ProcessingInstructionBlock', notProse('html')],
  ['HorizontalRule', notProse('rule')],
]);

function paragraph({ source, node, kind, depth, put }: Place): void {
  for (const part of splitParagraph(source, node)) {
    put(block(source, kind, wholeLines(source, part), part, kind === 'list-item' ? depth : 0));
  }
}

const openingMark = /^#{1,6}[ \t]*/;
const closingMark = /(?:^|[ \t])#+\s*$/;

function atxHeading({ source, node, put }: Place, level: number): void {
  const typed = source.slice(node.start, node.end);
  const start = openingMark.exec(typed)?.[0].length ?? 0;
  const text = typed.slice(start).replace(closingMark, '');
  const content = trimmed(source, span(node.start + start, node.start + start + text.length));
  put(block(source, 'heading', wholeLines(source, node), content, level));
}

const sentenceEnd = /[。！？；…][”’）」』]*$/;

/** Underlined text is a heading, but a sentence is not: its writer meant a line between two paragraphs. */
function setextHeading(place: Place, level: number): void {
  const { source, node, put } = place;
  const underline = source.lastIndexOf('\n', node.end - 1);
  const content = trimmed(source, span(node.start, underline));
  if (!sentenceEnd.test(source.slice(content.start, content.end))) {
    put(block(source, 'heading', wholeLines(source, node), content, level));
    return;
  }
  paragraph({ ...place, node: content });
  const rule = span(underline + 1, node.end);
  put(block(source, 'rule', rule, trimmed(source, rule), 0));
}

/** Reports indent their paragraphs by four spaces: what reads as prose is prose, a line a paragraph. */
function indented(place: Place): void {
  const { source, node, kind, depth, put } = place;
  if (!isMostlyHan(source.slice(node.start, node.end))) {
    notProse('code')(place);
    return;
  }
  for (const line of linesIn(source, node.start, node.end)) {
    if (isBlank(source, line)) continue;
    put(block(source, kind, wholeLines(source, line), trimmed(source, line), kind === 'list-item' ? depth : 0));
  }
}

function html(place: Place): void {
  const prose = htmlProse(place.source, place.node, blankBefore(place.source, place.node.start));
  if (prose) prose.forEach(place.put);
  else notProse('html')(place);
}

const block = (source: string, kind: BlockKind, lines: Span, content: Span, level: number): SourceBlock => ({
  kind,
  span: lines,
  content,
  level,
  blankBefore: blankBefore(source, lines.start),
});

/** From the start of the first line to the end of the last. */
function wholeLines(source: string, { start, end }: Span): Span {
  const lineBreak = source.indexOf('\n', Math.max(start, end - 1));
  const to = lineBreak < 0 ? source.length : Math.max(lineBreak, end);
  return span(source.lastIndexOf('\n', start - 1) + 1, source[to - 1] === '\r' ? to - 1 : to);
}

/** Whether the line before the one that starts at `start` is there and blank; quotation marks alone are blank too. */
function blankBefore(source: string, start: number): boolean {
  const lineStart = start === 0 ? 0 : source.lastIndexOf('\n', start - 1) + 1;
  if (lineStart === 0) return false;
  const before = lineStart < 2 ? 0 : source.lastIndexOf('\n', lineStart - 2) + 1;
  return /^[\s>]*$/.test(source.slice(before, lineStart - 1));
}
