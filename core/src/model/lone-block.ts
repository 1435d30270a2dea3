// A block seen alone, as if it were a document: for whoever needs nothing else, and may keep the answer as long as the block stays.
import { normSpan, span } from '../base/span';
import type { Script } from '../text/script';
import type { Block, DocumentModel } from './document-model';

/** What a document model has in common with a single block. */
export type BlockModel = Pick<DocumentModel, 'text' | 'script' | 'blocks'>;

/** The only block is the given one; all offsets count from the start of its content. */
export function alone(block: Block, script: Script): BlockModel {
  const { text } = block;
  const content = span(0, text.source.length);
  return { text, script, blocks: [{ ...block, span: content, content, norm: normSpan(0, text.text.length) }] };
}
