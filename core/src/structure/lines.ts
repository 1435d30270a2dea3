// The lines of a document: those that a reader sees, each with its place among the blocks.
import { has, type Line, type LineText } from './line';
import { lineText } from './line-text';
import type { StructureBlock } from './structure-input';
import { measured, trait } from './trait';

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
  /** Places of the seen lines whose own wording or mark may make a heading, or tell of one: few in running text. */
  readonly notable: readonly number[];
  /** Whether blank lines tell nothing, because at least six in ten neighbors are set apart by one. */
  readonly blanksEverywhere: boolean;
  /** Whether a blank line stands before a seen line or behind it. */
  readonly isApart: (at: number) => boolean;
}

const telling = measured | trait.dispatch | trait.article | trait.contents;

const isNotable = (line: Line): boolean =>
  line.kind === 'heading' || line.own.numbered !== undefined || has(line, telling);

/** `all`: one for each block. */
export function seenLines(all: readonly Line[]): Lines {
  const seen: Line[] = [];
  const blocks: number[] = [];
  const notable: number[] = [];
  let blanks = 0;
  for (let block = 0; block < all.length; block++) {
    const line = all[block]!;
    if (line.own === hiddenText) continue;
    if (isNotable(line)) notable.push(seen.length);
    if (line.blankBefore && seen.length > 0) blanks++;
    seen.push(line);
    blocks.push(block);
  }
  const blanksEverywhere = seen.length > 1 && blanks >= 0.6 * (seen.length - 1);
  const isApart = (at: number): boolean => seen[at]!.blankBefore || (all[blocks[at]! + 1]?.blankBefore ?? false);
  return { seen, blocks, notable, blanksEverywhere, isApart };
}
