// What the structure is made of: a block of the source with its normalized text.
import type { SourceBlock } from '../text/blocks';
import type { NormalizedText } from '../text/normalized-text';

/** A block wherever it stands. */
export interface StructureBlock extends Pick<SourceBlock, 'kind' | 'level' | 'blankBefore'> {
  /** Of the block's content, counted from its start. */
  readonly text: NormalizedText;
}

export interface StructureInput extends StructureBlock, SourceBlock {}
