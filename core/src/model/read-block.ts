// One block on its own: normalized and searched for mentions. What did not change is lent by the model before.
import type { Deriving } from '../base/derived';
import { type UnitFilter, unitFilter } from '../base/unit-filter';
import type { GazetteerHit } from '../gazetteer/gazetteer';
import type { TokenEnds } from '../lexicon/segmenter';
import { recognizers } from '../mentions';
import { identified } from '../mentions/glossary-names';
import type { Mention } from '../mentions/mention';
import { merge, type Recognized } from '../mentions/merge';
import type { RecognizerInput } from '../mentions/recognizer';
import type { BlockKind } from '../text/blocks';
import { normalize } from '../text/normalize';
import type { NormalizedText } from '../text/normalized-text';
import type { Knowledge } from './document-model';
import { mentionOf } from './placed-mentions';

/** All of it depends on the block's kind and source, the gazetteer's revision and the vote, and on nothing else. */
export interface BlockReading extends Deriving {
  readonly text: NormalizedText;
  /** What the block's own recognizers saw; counted from the start of the block. */
  readonly recognized: readonly Mention[];
  /** Every known form, whether a mention came of it or not. */
  readonly hits: readonly GazetteerHit[];
  /** Which units occur in the text. */
  readonly units: UnitFilter;
  readonly revision: number;
  readonly tokens?: TokenEnds;
}

/** Block kinds no recognizer reads, and nothing folds. */
const notProse: ReadonlySet<BlockKind> = new Set(['code', 'html', 'comment', 'front-matter', 'rule']);

export const isProse = (kind: BlockKind): boolean => !notProse.has(kind);

/** `earlier`: a reading of the very same block, given back if it would be read alike. */
export function readBlock(kind: BlockKind, source: string, knowledge: Knowledge, earlier?: BlockReading): BlockReading {
  const { gazetteer, segmented } = knowledge;
  const text = earlier?.text ?? normalize(isProse(kind) ? source : '');
  const tokens = isProse(kind) ? segmented?.(text.text) : undefined;
  const { revision } = gazetteer;
  if (earlier && earlier.revision === revision && earlier.tokens === tokens) return earlier;
  const units = earlier?.units ?? unitFilter(text.text);
  const hits = isProse(kind) ? gazetteer.match(text.text) : [];
  const input = { kind, text: text.text, units, hits, tokens };
  const recognized = isProse(kind) ? identified(merge(found(input)), hits).map((one) => mentionOf(one, text)) : [];
  return { text, recognized, hits, units, revision, derived: [], ...(tokens ? { tokens } : {}) };
}

function found(input: RecognizerInput): readonly Recognized[] {
  const all: Recognized[] = [];
  for (const recognizer of recognizers) {
    const drafts = recognizer.recognize(input);
    for (let i = 0; i < drafts.length; i++) all.push({ draft: drafts[i]!, recognizer });
  }
  return all;
}
