// A block of a source: what a reader sees as one paragraph, heading, list item, table.
import { type Span, shift } from '../base/span';

/**
 * `heading`: only where a Markdown mark says so. `code`, `front-matter`, `html`, `table` and `comment` are not prose:
 * they are shown in no outline and no recognizer reads them, but for tables.
 */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'code'
  | 'html'
  | 'comment'
  | 'front-matter'
  | 'rule';

export interface SourceBlock {
  readonly kind: BlockKind;
  /** All its lines, without the line break at its end. */
  readonly span: Span;
  /** Its text without marks (`## `, `- `, `> `) and without white space at both ends (U+3000 included). */
  readonly content: Span;
  /** Markdown heading level 1–6, or the depth of a list item from 1; 0 for all else. */
  readonly level: number;
  /** Whether at least one blank line stands right before it. */
  readonly blankBefore: boolean;
}

/** The same block that many units further on. */
export const moved = ({ kind, span, content, level, blankBefore }: SourceBlock, by: number): SourceBlock => ({
  kind,
  span: shift(span, by),
  content: shift(content, by),
  level,
  blankBefore,
});

/** Whether a block is another one that many units further on. */
export const sameBlock = (a: SourceBlock, b: SourceBlock, by: number): boolean =>
  a.kind === b.kind &&
  a.level === b.level &&
  a.blankBefore === b.blankBefore &&
  a.span.start + by === b.span.start &&
  a.span.end + by === b.span.end &&
  a.content.start + by === b.content.start &&
  a.content.end + by === b.content.end;
