// The only file that puts the stages in order: text in, DocumentModel out.
import { lazy } from '../base/lazy';
import { sectionsOf } from '../structure/sections';
import { type Outline, outlineOf, revisedOutline, type StructureBlock } from '../structure/structure';
import { concat } from '../text/concat';
import { scriptBalance, scriptBy } from '../text/script';
import { blockFacts } from './block-facts';
import type { DocumentModel, Knowledge, SourceDocument } from './document-model';
import type { LaidBlock } from './laid-block';
import { resolveOrganizations } from './organizations';
import { partAgain, partOf } from './part';
import { blockNumbered, blocksOf, type Leaf, leafOf, type Parts, partsOf } from './parts';
import { resolvePeople } from './people';
import { mentionsOf } from './placed-mentions';
import { type BlockReading, isProse } from './read-block';
import { type DocumentReading, readDocument, sameAtEnds } from './read-document';
import { type Context, contextOf, tellTheSame } from './told';

/** All that the model after an edit may lend from. */
interface Analyzed {
  readonly reading: DocumentReading;
  readonly outline: Outline;
  readonly context: Context;
  readonly parts: Parts;
}

/**
 * Where a model keeps what its successor may lend. Not in a `WeakMap`: the collector of young objects takes its values
 * for alive, so that of every version all would be kept until old objects are collected too.
 */
const lent = Symbol('lent to the next analysis');

interface Lender {
  readonly [lent]: Analyzed;
}

/**
 * Total: never throws, any string gives a model. Synchronous.
 * A previous model of the same document lends everything an edit does not change; what it then costs is the edit's size.
 */
export function analyze(document: SourceDocument, knowledge: Knowledge, previous?: DocumentModel): DocumentModel {
  const former = (previous as Partial<Lender> | undefined)?.[lent];
  const reading = readDocument(document, knowledge, former && lender(former));
  const now = former && reading.before + reading.after > 0 ? changed(reading, former) : fresh(reading);
  return modelOf(document, knowledge, now);
}

function lender({ reading, parts }: Analyzed) {
  return {
    reading,
    blockAt: (at: number) => sourceBlock({ reading, parts }, at),
    voted: () => ballots({ parts }).map(({ at }) => at),
  };
}

function sourceBlock({ reading, parts }: Pick<Analyzed, 'reading' | 'parts'>, at: number) {
  const block = blockNumbered(parts, at);
  return block && { blankBefore: reading.blocks[at]!.blankBefore, ...block };
}

function fresh(reading: DocumentReading): Analyzed {
  const { blocks } = reading;
  const outline = outlineOf(blocks.length, blockOf(blocks));
  const context = contextOf(readingsOf(blocks));
  const parts = partsOf(blocks.map((block, i) => leafOf(block, partOf(block, outline.roles[i]!, context))));
  return { reading, outline, context, parts };
}

/** Leaves that are the same as before are the very same objects, and so is all that was found in them. */
function changed(reading: DocumentReading, former: Analyzed): Analyzed {
  const { blocks, before, after } = reading;
  const old = former.parts.leaves;
  const moved = old.length - blocks.length;
  const outline = revisedOutline(former.outline, blocks.length, blockOf(blocks), { before, after });
  const { roles } = outline;
  const told = tellTheSame(
    readingsOf(former.reading.blocks.slice(before, old.length - after)),
    readingsOf(blocks.slice(before, blocks.length - after)),
  );
  const context = told ? former.context : contextOf(readingsOf(blocks), former.context);
  const leaf = (i: number): Leaf => {
    const block = blocks[i]!;
    const was = i < before || moved === 0 ? old[i] : old[i + moved];
    if (was?.part.reading !== block.reading) return leafOf(block, partOf(block, roles[i]!, context));
    const part = partAgain(was.part, block, roles[i]!, context, former.context);
    return part === was.part && block === was.laid ? was : leafOf(block, part);
  };
  const isLocal = roles === former.outline.roles && context === former.context;
  const leaves = isLocal ? old.slice(0, before) : [];
  const kept = isLocal ? after : 0;
  while (leaves.length < blocks.length - kept) leaves.push(leaf(leaves.length));
  for (let i = old.length - kept; i < old.length; i++) leaves.push(old[i]!);
  return { reading, outline, context, parts: partsOf(leaves, { parts: former.parts, ...sameAtEnds(old, leaves) }) };
}

const blockOf =
  (blocks: readonly LaidBlock[]) =>
  (at: number): StructureBlock => {
    const { kind, level, blankBefore, reading } = blocks[at]!;
    return { kind, level, blankBefore, text: reading.text };
  };

const readingsOf = (blocks: readonly LaidBlock[]): readonly BlockReading[] => blocks.map(({ reading }) => reading);

function modelOf(
  { uri, version, language, text: source }: SourceDocument,
  { gazetteer }: Knowledge,
  now: Analyzed,
): DocumentModel & Lender {
  const { parts, outline } = now;
  const blocks = blocksOf(parts);
  const text = lazy(() =>
    concat(
      source,
      blocks()
        .filter(({ kind }) => isProse(kind))
        .map((block) => ({ start: block.content.start, text: block.text })),
    ),
  );
  const mentions = lazy(() => blocks().flatMap(mentionsOf));
  const people = lazy(() => resolvePeople(mentions(), gazetteer));
  const organizations = lazy(() => resolveOrganizations(mentions(), gazetteer));
  const sections = lazy(() => sectionsOf(outline, (at) => sourceBlock(now, at)!, source.length));
  const doubts = lazy(() => ballots({ parts }).flatMap(({ fact }) => (fact.tokens ? [] : [fact.text.text])));
  return {
    uri,
    version,
    language,
    source,
    script: scriptBy(parts.balance + scriptBalance(source.slice(endOf(parts)))),
    parts,
    outline,
    [lent]: now,
    get text() {
      return text();
    },
    get blocks() {
      return blocks();
    },
    get sections() {
      return sections();
    },
    get mentions() {
      return mentions();
    },
    get people() {
      return people();
    },
    get organizations() {
      return organizations();
    },
    get doubts() {
      return doubts();
    },
  };
}

const endOf = ({ chapters }: Parts): number => chapters.reduce((sum, { source }) => sum + source, 0);

/** Blocks that a vote is in for, or would help with. */
const ballots = blockFacts(({ reading }) =>
  reading.tokens || reading.recognized.some(({ doubt }) => doubt) ? [reading] : [],
);
