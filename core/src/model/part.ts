// A block as it is in its document, wherever it stands there: what rules and models look at, and keep what they saw by.
import type { Deriving } from '../base/derived';
import type { UnitFilter } from '../base/unit-filter';
import type { GazetteerHit } from '../gazetteer/gazetteer';
import type { Mention } from '../mentions/mention';
import type { BlockRole } from '../structure/section';
import type { BlockKind } from '../text/blocks';
import type { NormalizedText } from '../text/normalized-text';
import type { LaidBlock } from './laid-block';
import type { BlockReading } from './read-block';
import { type Context, mentionsIn } from './told';

/** The very same object from edit to edit, as long as nothing of it changes. All offsets count from the start of the block's content. */
export interface Part extends Deriving {
  readonly kind: BlockKind;
  readonly role: BlockRole;
  /** See `SourceBlock`. */
  readonly level: number;
  /** Its content as typed, prose or not. */
  readonly typed: string;
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

export const partOf = (block: LaidBlock, role: BlockRole, context: Context): Part =>
  partWith(block, role, mentionsIn(block.reading, context));

function partWith({ kind, level, typed, reading }: LaidBlock, role: BlockRole, mentions: readonly Mention[]): Part {
  const { text, units, hits } = reading;
  return { kind, role, level, typed, text, units, hits, mentions, reading, derived: [] };
}

/** The part of a block that is read as before: the very same object where role and mentions are as they were in `before`. */
export function partAgain(was: Part, block: LaidBlock, role: BlockRole, context: Context, before: Context): Part {
  const mentions = context === before ? was.mentions : mentionsIn(block.reading, context);
  const isSame =
    was.role === role && was.kind === block.kind && was.level === block.level && sameMentions(was.mentions, mentions);
  return isSame ? was : partWith(block, role, mentions);
}

/** Of one block, read alike: what the rest of a document adds is told by recognizer, role and what it stands for. */
const sameMentions = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!;
      return (
        one === other ||
        (one.recognizer === other.recognizer &&
          one.kind === other.kind &&
          one.norm.start === other.norm.start &&
          one.norm.end === other.norm.end &&
          one.role === other.role &&
          one.standsFor === other.standsFor &&
          one.candidates.join() === other.candidates.join())
      );
    }));
