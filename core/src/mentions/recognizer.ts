// The contract of a recognizer: it reads one block and yields what it names.

import type { UnitFilter } from '../base/unit-filter';
import type { GazetteerHit } from '../gazetteer/gazetteer';
import type { TokenEnds } from '../lexicon/segmenter';
import type { BlockKind } from '../text/blocks';
import type { MentionDraft } from './mention';

export interface RecognizerInput {
  readonly kind: BlockKind;
  /** The normalized text of the block; all spans count from its start. */
  readonly text: string;
  /** Which units occur in the text: what cannot match it need not be tried (`mayMatch`). */
  readonly units: UnitFilter;
  /** Every known form in it. */
  readonly hits: readonly GazetteerHit[];
  /** The segmenter's vote, where there is one. */
  readonly tokens?: TokenEnds;
}

/** Pure: the same input gives the same drafts, in any order, whatever else the document holds. */
export interface Recognizer {
  readonly id: string;
  /** Where two mentions overlap the higher wins (`merge.ts`); at the same rank the longer. */
  readonly rank: number;
  recognize(input: RecognizerInput): readonly MentionDraft[];
}
