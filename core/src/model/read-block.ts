// One block on its own: normalized and searched for mentions. What did not change is lent by the model before.
import { lazy } from '../base/lazy';
import { type UnitFilter, unitFilter } from '../base/unit-filter';
import type { GazetteerHit } from '../gazetteer/gazetteer';
import type { TokenEnds } from '../lexicon/segmenter';
import { recognizers } from '../mentions';
import { identified } from '../mentions/glossary-names';
import { merge, type Recognized } from '../mentions/merge';
import type { RecognizerInput } from '../mentions/recognizer';
import type { BlockKind } from '../text/blocks';
import { normalize } from '../text/normalize';
import type { NormalizedText } from '../text/normalized-text';
import type { Block, DocumentModel, Knowledge } from './document-model';

/** All of it depends on the block's kind and source, the gazetteer's revision and the vote, and on nothing else. */
export interface BlockReading {
  readonly text: NormalizedText;
  /** Spans count from the start of the block's normalized text. */
  readonly recognized: readonly Recognized[];
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

/** `at`: the place of the block among `count` blocks; which one of the model before may be the same it helps to guess. */
export type ReadBlock = (kind: BlockKind, source: string, at: number, count: number) => BlockReading;

/** Reads blocks; one that the previous model held and that would be read alike is the same object. */
export function blockReader(knowledge: Knowledge, previous?: DocumentModel): ReadBlock {
  if (!previous) return (kind, source) => read(kind, source, knowledge);
  const { blocks } = previous;
  const bySource = lazy(
    () => new Map(blocks.map((block) => [key(block.kind, sourceOf(previous, block)), block.reading])),
  );
  const same = (at: number, kind: BlockKind, source: string): BlockReading | undefined => {
    const block = blocks[at];
    return block?.kind === kind && sourceOf(previous, block) === source ? block.reading : undefined;
  };
  return (kind, source, at, count) => {
    // Before an edit blocks keep their place from the start, behind it from the end.
    const inPlace = same(at, kind, source) ?? same(at + blocks.length - count, kind, source);
    // As many blocks as before: this one was typed in, and not moved.
    const moved = inPlace || blocks.length === count ? undefined : bySource().get(key(kind, source));
    return read(kind, source, knowledge, inPlace ?? moved);
  };
}

/** Of what is no prose nothing was normalized. */
const sourceOf = ({ text }: DocumentModel, { content }: Block): string => text.source.slice(content.start, content.end);

const key = (kind: BlockKind, source: string): string => `${kind} ${source}`;

function read(kind: BlockKind, source: string, knowledge: Knowledge, earlier?: BlockReading): BlockReading {
  const { gazetteer, segmented } = knowledge;
  const text = earlier?.text ?? normalize(isProse(kind) ? source : '');
  const tokens = isProse(kind) ? segmented?.(text.text) : undefined;
  const { revision } = gazetteer;
  if (earlier && earlier.revision === revision && earlier.tokens === tokens) return earlier;
  const units = earlier?.units ?? unitFilter(text.text);
  const hits = isProse(kind) ? gazetteer.match(text.text) : [];
  const input = { kind, text: text.text, units, hits, tokens };
  const recognized = isProse(kind) ? identified(merge(found(input)), hits) : [];
  return { text, recognized, hits, units, revision, ...(tokens ? { tokens } : {}) };
}

function found(input: RecognizerInput): readonly Recognized[] {
  const all: Recognized[] = [];
  for (const recognizer of recognizers)
    for (const draft of recognizer.recognize(input)) all.push({ draft, recognizer });
  return all;
}
