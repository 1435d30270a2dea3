// A block seen alone, as if it were a document: for whoever needs nothing else, and may keep the answer as long as the block stays.
import type { Script } from '../text/script';
import type { Block, DocumentModel } from './document-model';
import type { Part } from './part';
import { blockOf, type Leaf, type Room } from './parts';

/** What a document model has in common with a single block. */
export type BlockModel = Pick<DocumentModel, 'text' | 'script' | 'blocks' | 'parts'>;

/** The only block is the given one; all offsets count from the start of its content. */
export function alone(part: Part, script: Script): BlockModel {
  const { typed, text } = part;
  const { length: source } = typed;
  const { length: norm } = text.text;
  const leaf: Leaf = { part, laid: noRoom, leaves: 1, source, norm, balance: 0 };
  const block = blockOf(leaf, 0, 0);
  const made = new Map<number, Block>().set(0, block);
  const parts = { leaves: [leaf], chapters: none, starts: none, runs: none, balance: 0, made };
  return { text, script, blocks: [block], parts };
}

const noRoom: Room = { gap: 0, lead: 0, tail: 0, above: '', behind: '' };
const none: readonly never[] = [];
