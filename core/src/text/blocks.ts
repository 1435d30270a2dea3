// The source cut into blocks: what a reader sees as one paragraph, heading, list item, table …

import { frontMatterBlock } from './front-matter';
import { markdownBlocks } from './markdown-blocks';
import { plainBlocks } from './plain-blocks';
import type { SourceBlock } from './source-block';

export { frontMatter } from './front-matter';
export type { BlockKind, SourceBlock } from './source-block';

export type DocumentLanguage = 'markdown' | 'plaintext' | 'zh-report';

/** Cuts a text into blocks, in order and disjoint. Total; blank lines, empty headings and empty items belong to no block. */
export function splitBlocks(source: string, language: DocumentLanguage): readonly SourceBlock[] {
  const head = frontMatterBlock(source);
  const from = head?.span.end ?? 0;
  const below = language === 'markdown' ? markdownBlocks(source, from) : plainBlocks(source, language, from);
  return head ? [head, ...below] : below;
}
