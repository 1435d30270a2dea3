// Blocks of a stretch of Markdown, by the Lezer parser: CommonMark with tables, read the way Chinese reports are typed.
import { type MarkdownParser, parser, Table } from '@lezer/markdown';
import { lazy } from '../base/lazy';
import { type Span, span } from '../base/span';
import { htmlProse, isMostlyHan } from './html-blocks';
import { isBlank, isBlankAbove, lineEnd, linesIn, trimmed } from './lines';
import { headingContent, isBlankUnit } from './markdown-lines';
import { splitParagraph } from './markdown-paragraph';
import { type BlockKind, moved, type SourceBlock } from './source-block';

/** Only blocks are needed. Link definitions are not read: `[备注]: 张伟明` is prose here. */
const blockParser = lazy((): MarkdownParser => {
  const inline = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'];
  const blocks = parser.configure([Table, { remove: [...inline, 'LinkReference'] }]);
  blocks.parseInline = () => [];
  return blocks;
});

type Leaf = (place: Place) => void;

interface Place {
  readonly source: string;
  readonly node: Span;
  /** What a paragraph is here: inside a list, inside a quotation, or neither. */
  readonly kind: BlockKind;
  /** Depth of the list around. */
  readonly depth: number;
  /** Whether the line above that of an offset is there and blank. */
  readonly blankBefore: (at: number) => boolean;
  readonly put: (block: SourceBlock) => void;
}

/**
 * The blocks of the lines from–to, read as a text of their own; undefined when something in them goes on behind `to`: code,
 * a tag, a comment. `to` is the end of the text, or the start of an unindented heading, or of an unindented line of text
 * behind a blank one. `top`: the end of the front matter.
 */
export function markdownRegion(whole: string, top: number, { start, end }: Span): readonly SourceBlock[] | undefined {
  // Lezer knows LF, and CR as white space before it. Every unit keeps its place.
  const typed = whole.slice(start, end);
  const source = typed.includes('\r') ? typed.replace(/\r(?!\n)/g, '\n') : typed;
  // The line behind is read too: it begins something new, unless it is swallowed.
  const tree = blockParser().parse(source + whole.slice(end, lineEnd(whole, end)));
  if (end < whole.length && tree.topNode.lastChild?.from !== source.length) return undefined;
  const blocks: SourceBlock[] = [];
  const put = (block: SourceBlock) =>
    void (block.content.start < block.content.end && blocks.push(moved(block, start)));
  const blankBefore = (at: number) =>
    isBlankAbove(whole, top, start + source.lastIndexOf('\n', at - 1) + 1, isBlankUnit);
  const around: BlockKind[] = [];
  const depth = () => around.reduce((count, kind) => count + Number(kind === 'list-item'), 0);
  tree.iterate({
    to: source.length,
    enter({ name, from, to }) {
      const container = containers.get(name);
      if (container) around.push(container);
      const leaf = from < source.length ? leaves.get(name) : undefined;
      leaf?.({ source, node: span(from, to), kind: around.at(-1) ?? 'paragraph', depth: depth(), blankBefore, put });
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
  (place) =>
    put(place, kind, wholeLines(place.source, place.node), trimmed(place.source, place.node), 0);

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

function paragraph(place: Place): void {
  const { source, node, kind, depth } = place;
  for (const part of splitParagraph(source, node))
    put(place, kind, wholeLines(source, part), part, kind === 'list-item' ? depth : 0);
}

function atxHeading(place: Place, level: number): void {
  const { source, node } = place;
  put(place, 'heading', wholeLines(source, node), headingContent(source, node), level);
}

const sentenceEnd = /[。！？；…][”’）」』]*$/;

/** Underlined text is a heading, but a sentence is not: its writer meant a line between two paragraphs. */
function setextHeading(place: Place, level: number): void {
  const { source, node } = place;
  const underline = source.lastIndexOf('\n', node.end - 1);
  const content = trimmed(source, span(node.start, underline));
  if (!sentenceEnd.test(source.slice(content.start, content.end))) {
    put(place, 'heading', wholeLines(source, node), content, level);
    return;
  }
  paragraph({ ...place, node: content });
  const rule = span(underline + 1, node.end);
  put(place, 'rule', rule, trimmed(source, rule), 0);
}

/** Reports indent their paragraphs by four spaces: what reads as prose is prose, a line a paragraph. */
function indented(place: Place): void {
  const { source, node, kind, depth } = place;
  if (!isMostlyHan(source.slice(node.start, node.end))) {
    notProse('code')(place);
    return;
  }
  for (const line of linesIn(source, node.start, node.end)) {
    if (isBlank(source, line)) continue;
    put(place, kind, wholeLines(source, line), trimmed(source, line), kind === 'list-item' ? depth : 0);
  }
}

function html(place: Place): void {
  const prose = htmlProse(place.source, place.node, place.blankBefore(place.node.start));
  if (prose) prose.forEach(place.put);
  else notProse('html')(place);
}

function put(place: Place, kind: BlockKind, lines: Span, content: Span, level: number): void {
  place.put({ kind, span: lines, content, level, blankBefore: place.blankBefore(lines.start) });
}

/** From the start of the first line to the end of the last. */
function wholeLines(source: string, { start, end }: Span): Span {
  const lineBreak = source.indexOf('\n', Math.max(start, end - 1));
  const to = lineBreak < 0 ? source.length : Math.max(lineBreak, end);
  return span(source.lastIndexOf('\n', start - 1) + 1, source[to - 1] === '\r' ? to - 1 : to);
}
