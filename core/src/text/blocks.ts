// The source cut into blocks: what a reader sees as one paragraph, heading, list item, table …

import type { Span } from '../base/span';
import { frontMatterSpan } from './front-matter';
import { markdownBlocks } from './markdown-blocks';
import { plainBlocks } from './plain-blocks';

export { frontMatter } from './front-matter';

export type DocumentLanguage = 'markdown' | 'plaintext' | 'zh-report';

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

/** Cuts a text into blocks, in order and disjoint. Total; blank lines, empty headings and empty items belong to no block. */
export function splitBlocks(source: string, language: DocumentLanguage): readonly SourceBlock[] {
  const head = frontMatterSpan(source);
  const from = head?.end ?? 0;
  const below = language === 'markdown' ? markdownBlocks(source, from) : plainBlocks(source, language, from);
  if (!head) return below;
  return [{ kind: 'front-matter', span: head, content: head, level: 0, blankBefore: false }, ...below];
}
