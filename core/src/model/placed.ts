// Places of a block in its document: what a part says counts from the block's start, what a reader is told from the document's.
import { type NormSpan, type Span, shift } from '../base/span';
import type { Block } from './document-model';
import type { BlockModel } from './lone-block';
import { blockNumbered } from './parts';

/** The source in the document of a stretch of a block's norm (which counts from the block's start). */
export const sourceIn = ({ text, content }: Block, local: NormSpan): Span => shift(text.toSource(local), content.start);

/** A stretch of a block's norm as it stands in the document, damage repaired, in the writer's own script. */
export const writtenIn = ({ text }: Block, { start, end }: NormSpan): string => text.unfolded.slice(start, end);

/** The block of that number, as told by `BlockFact.at`; undefined where there is none. Cheaper than `model.blocks`. */
export const blockAt = ({ parts }: Pick<BlockModel, 'parts'>, at: number): Block | undefined =>
  blockNumbered(parts, at);
