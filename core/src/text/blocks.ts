// The source cut into blocks: what a reader sees as one paragraph, heading, list item, table …

import type { Span } from '../base/span';

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

/** Cuts a text into blocks, in order and disjoint. Total; blank lines belong to no block. */
export function splitBlocks(source: string, _language: DocumentLanguage): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let start = 0;
  let blankBefore = false;
  for (const line of source.split('\n')) {
    const content = line.trim();
    const at = start + line.indexOf(content);
    if (content !== '') {
      blocks.push({
        kind: 'paragraph',
        span: { start, end: start + line.length },
        content: { start: at, end: at + content.length },
        level: 0,
        blankBefore,
      });
    }
    blankBefore = content === '';
    start += line.length + 1;
  }
  return blocks;
}
