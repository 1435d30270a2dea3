// The only file that puts the stages in order: text in, DocumentModel out.
import { outlineOf, revisedOutline, type StructureBlock } from '../structure/structure';
import { type Analyzed, AnalyzedDocument, ballots, sourceBlock } from './analyzed-document';
import type { DocumentModel, Knowledge, SourceDocument } from './document-model';
import type { LaidBlock } from './laid-block';
import { partAgain, partOf } from './part';
import { type Leaf, leafOf, partsOf } from './parts';
import type { BlockReading } from './read-block';
import { type DocumentReading, readDocument } from './read-document';
import { contextOf, tellTheSame } from './told';

/**
 * Total: never throws, any string gives a model. Synchronous.
 * A previous model of the same document lends everything an edit does not change; what it then costs is the edit's size.
 */
export function analyze(document: SourceDocument, knowledge: Knowledge, previous?: DocumentModel): DocumentModel {
  const former = AnalyzedDocument.analyzedOf(previous);
  const reading = readDocument(document, knowledge, former && lender(former));
  const now = former && reading.before + reading.after > 0 ? changed(reading, former) : fresh(reading);
  return new AnalyzedDocument(document, knowledge.gazetteer, now);
}

function lender({ reading, parts }: Analyzed) {
  return {
    reading,
    blockAt: (at: number) => sourceBlock({ reading, parts }, at),
    voted: () => ballots({ parts }).map(({ at }) => at),
  };
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
  // Where nothing is told otherwise all around the edit stays as it is, and nobody has to look.
  const isLocal = roles === former.outline.roles && context === former.context;
  const [from, to] = isLocal ? [before, blocks.length - after] : [0, blocks.length];
  const anew = blocks.slice(from, to).map((_, i) => leaf(from + i));
  const leaves = old.slice(0, from).concat(anew, old.slice(old.length - blocks.length + to));
  const kept = isLocal ? { before, after } : sameAtEnds(old, leaves);
  return { reading, outline, context, parts: partsOf(leaves, { parts: former.parts, ...kept }) };
}

const blockOf =
  (blocks: readonly LaidBlock[]) =>
  (at: number): StructureBlock => {
    const { kind, level, blankBefore, reading } = blocks[at]!;
    return { kind, level, blankBefore, text: reading.text };
  };

const readingsOf = (blocks: readonly LaidBlock[]): readonly BlockReading[] => blocks.map(({ reading }) => reading);

/** How many items at the start and at the end are the very same objects. */
function sameAtEnds<T>(old: readonly T[], now: readonly T[]): { before: number; after: number } {
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && old[before] === now[before]) before++;
  let after = 0;
  while (after < most - before && old[old.length - 1 - after] === now[now.length - 1 - after]) after++;
  return { before, after };
}
