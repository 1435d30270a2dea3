// The lines of a document: those that a reader sees, each with its place among the blocks.
import type { Line, LineText } from './line';
import { lineText } from './line-text';
import type { StructureBlock } from './structure-input';

/** What no reader sees: comments, front matter and the like. */
const hidden: ReadonlySet<string> = new Set(['code', 'html', 'comment', 'front-matter', 'rule']);
const hiddenText: LineText = {
  start: 0,
  length: 0,
  bullet: 0,
  han: 0,
  traits: 0,
  role: undefined,
  numbered: undefined,
  score: 0,
  entry: '',
};

export const lineOf = ({ kind, level, blankBefore, text }: StructureBlock): Line => ({
  own: hidden.has(kind) ? hiddenText : lineText(kind, text),
  kind,
  level,
  blankBefore,
});

export interface Lines {
  /** One for each block that a reader sees. */
  readonly seen: readonly Line[];
  /** The place of each among the blocks. */
  readonly blocks: readonly number[];
  /** Whether a blank line stands before a seen line or behind it. */
  readonly isApart: (at: number) => boolean;
}

/** `all`: one for each block. */
export function seenLines(all: readonly Line[]): Lines {
  const blocks: number[] = [];
  for (let block = 0; block < all.length; block++) if (all[block]!.own !== hiddenText) blocks.push(block);
  const seen = blocks.length === all.length ? all : blocks.map((block) => all[block]!);
  const isApart = (at: number): boolean => seen[at]!.blankBefore || (all[blocks[at]! + 1]?.blankBefore ?? false);
  return { seen, blocks, isApart };
}
