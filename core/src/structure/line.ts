// A block as the recognition of headings sees it: its text without marks, its size, and the blank lines around it.
import { oncePer } from '../base/once-per';
import type { BlockKind } from '../text/blocks';
import { isHan } from '../text/han';
import type { NormalizedText } from '../text/normalized-text';
import type { StructureInput } from './structure-input';

/** What a line is by itself: the very same object as long as its block is not read anew. */
export interface LineText {
  /** As read (the norm), without emphasis marks and white space at both ends. */
  readonly text: string;
  /** Where `text` starts in the block's norm. */
  readonly start: number;
  /** How many Han characters `text` has. */
  readonly han: number;
  /** Whether the whole block is set in Markdown emphasis. */
  readonly bold: boolean;
}

export interface Line extends LineText {
  readonly own: LineText;
  /** Its place among the blocks. */
  readonly block: number;
  readonly kind: BlockKind;
  /** See `SourceBlock`. */
  readonly level: number;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** A block that is nothing but `**…**` or `__…__`. */
const wholeBold = /^(\*\*|__)(?!\s)((?:(?!\1).)+)\1$/su;
const edgeMarks = /^[\s\u3000*_]+/u;

/** One line for each block that a reader sees: not for comments, front matter and the like. */
export function linesOf(blocks: readonly StructureInput[]): readonly Line[] {
  return blocks.flatMap((block, i) => (hidden.has(block.kind) ? [] : [lineOf(block, i, blocks[i + 1])]));
}

const hidden: ReadonlySet<string> = new Set(['code', 'html', 'comment', 'front-matter', 'rule']);

function lineOf(block: StructureInput, at: number, next: StructureInput | undefined): Line {
  const { kind, level } = block;
  const own = (kind === 'paragraph' || kind === 'heading' ? textOf : plainTextOf)(block.text);
  const { text, start, han, bold } = own;
  return {
    own,
    block: at,
    kind,
    level,
    text,
    start,
    han,
    bold,
    blankBefore: block.blankBefore,
    blankAfter: next?.blankBefore ?? false,
  };
}

const textOf: (text: NormalizedText) => LineText = oncePer((text) =>
  wholeBold.test(text.source.trim()) ? boldText(text.text) : plainText(text.text),
);
const plainTextOf: (text: NormalizedText) => LineText = oncePer(({ text }) => plainText(text));

function boldText(norm: string): LineText {
  const start = edgeMarks.exec(norm)?.[0].length ?? 0;
  const text = norm.slice(start).replace(/[\s\u3000*_]+$/u, '');
  return { text, start, han: countHan(text), bold: true };
}

function plainText(norm: string): LineText {
  const text = norm.trim();
  return { text, start: norm.length - norm.trimStart().length, han: countHan(text), bold: false };
}

/** Number of Han characters of the basic plane. */
export function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}

/** A paragraph of running text: long enough, and with the stops of a sentence. */
export const isBody = (line: Line | undefined): boolean =>
  line !== undefined && line.kind !== 'heading' && line.han >= 40 && /[，；。,;]/u.test(line.text);

/** A paragraph that ends as a sentence does, its closing marks included. */
export const endsSentence = (line: Line | undefined): boolean =>
  line !== undefined && /[。！？…!?][”’」』）)】]*$|[”’」』]$/u.test(line.text);

/** Running text, if need be of one short sentence. */
export const isProse = (line: Line | undefined): boolean =>
  line !== undefined && (isBody(line) || (line.han >= 15 && /。[”’」』）)]*$/u.test(line.text)));
