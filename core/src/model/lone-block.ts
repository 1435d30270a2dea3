// A block seen alone, as if it were a document: for whoever needs nothing else, and may keep the answer as long as the block stays.
import type { Script } from '../text/script';
import type { DocumentModel } from './document-model';
import type { Part } from './part';
import { blocksOf, type Leaf } from './parts';

/** What a document model has in common with a single block. */
export type BlockModel = Pick<DocumentModel, 'text' | 'script' | 'blocks' | 'parts'>;

/** The only block is the given one; all offsets count from the start of its content. */
export function alone(part: Part, script: Script): BlockModel {
  const { typed, text } = part;
  const size = { leaves: 1, source: typed.length, norm: text.text.length, balance: 0 };
  const leaf: Leaf = { ...size, part, laid: { gap: 0, lead: 0, tail: 0, above: '', behind: '' } };
  const parts = { leaves: [leaf], chapters: [], starts: [], runs: [], balance: 0, made: new Map() };
  return { text, script, blocks: blocksOf(parts)(), parts };
}
