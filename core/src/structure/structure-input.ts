// What the structure is made of: a block of the source with its normalized text.
import type { SourceBlock } from '../text/blocks';
import type { NormalizedText } from '../text/normalized-text';

export interface StructureInput extends SourceBlock {
  /** Of the block's content, counted from its start. */
  readonly text: NormalizedText;
}
