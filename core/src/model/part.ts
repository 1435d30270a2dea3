// A block as it is in its document, wherever it stands there: what rules and models look at, and keep what they saw by.
import type { UnitFilter } from '../base/unit-filter';
import type { GazetteerHit } from '../gazetteer/gazetteer';
import type { Mention } from '../mentions/mention';
import type { BlockRole } from '../structure/section';
import type { BlockKind } from '../text/blocks';
import type { NormalizedText } from '../text/normalized-text';
import type { BlockReading } from './read-block';

/** The very same object from edit to edit, as long as nothing of it changes. All offsets count from the start of the block's content. */
export interface Part {
  readonly kind: BlockKind;
  readonly role: BlockRole;
  /** See `SourceBlock`. */
  readonly level: number;
  /** Empty where the block is no prose. */
  readonly text: NormalizedText;
  /** Which units occur in its norm. */
  readonly units: UnitFilter;
  /** Every known form in it, whether a mention came of it or not. */
  readonly hits: readonly GazetteerHit[];
  /** By appearance; those among them that only the rest of the document gives away. */
  readonly mentions: readonly Mention[];
  readonly reading: BlockReading;
}
