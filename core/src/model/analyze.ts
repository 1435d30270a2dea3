// The only file that puts the stages in order: text in, DocumentModel out.
import { lazy } from '../base/lazy';
import { span } from '../base/span';
import type { BlockRole } from '../structure/section';
import { structure } from '../structure/structure';
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
  readonly roles: readonly BlockRole[];
  readonly context: Context;
  readonly parts: Parts;
}

const analyzed = new WeakMap<DocumentModel, Analyzed>();

/**
 * Total: never throws, any string gives a model. Synchronous.
 * A previous model of the same document lends everything an edit does not change; what it then costs is the edit's size.
 */
export function analyze(document: SourceDocument, knowledge: Knowledge, previous?: DocumentModel): DocumentModel {
  const former = previous && analyzed.get(previous);
  const reading = readDocument(document, knowledge, former && lender(former));
  const now = former && reading.before + reading.after > 0 ? changed(reading, former) : fresh(reading);
  const model = modelOf(document, knowledge, now);
  analyzed.set(model, now);
  return model;
}

function lender({ reading, parts }: Analyzed) {
  return {
    reading,
    blockAt: (at: number) => {
      const block = blockNumbered(parts, at);
      return block && { ...block, blankBefore: reading.blocks[at]!.blankBefore };
    },
    voted: () => ballots({ parts }).map(({ at }) => at),
  };
}

function fresh(reading: DocumentReading): Analyzed {
  const { blocks } = reading;
  const { roles } = structured(reading);
  const context = contextOf(readingsOf(blocks));
  const parts = partsOf(blocks.map((block, i) => leafOf(block, partOf(block, roles[i]!, context))));
  return { reading, roles, context, parts };
}

/** Leaves that are the same as before are the very same objects, and so is all that was found in them. */
function changed(reading: DocumentReading, former: Analyzed): Analyzed {
  const { blocks, before, after } = reading;
  const old = former.parts.leaves;
  const moved = old.length - blocks.length;
  const { roles } = structured(reading);
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
  const isLocal = roles === former.roles && context === former.context;
  const leaves = isLocal ? old.slice(0, before) : [];
  const kept = isLocal ? after : 0;
  while (leaves.length < blocks.length - kept) leaves.push(leaf(leaves.length));
  for (let i = old.length - kept; i < old.length; i++) leaves.push(old[i]!);
  return { reading, roles, context, parts: partsOf(leaves, { parts: former.parts, ...sameAtEnds(old, leaves) }) };
}

const readingsOf = (blocks: readonly LaidBlock[]): readonly BlockReading[] => blocks.map(({ reading }) => reading);

function modelOf({ uri, version, language, text: source }: SourceDocument, { gazetteer }: Knowledge, now: Analyzed) {
  const { parts, reading } = now;
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
  const sections = lazy(() => structured(reading).sections);
  const doubts = lazy(() => ballots({ parts }).flatMap(({ fact }) => (fact.tokens ? [] : [fact.text.text])));
  return {
    uri,
    version,
    language,
    script: scriptBy(parts.balance + scriptBalance(source.slice(endOf(parts)))),
    parts,
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
  reading.tokens || reading.recognized.some(({ draft }) => draft.doubt) ? [reading] : [],
);

/** STAND-IN for what structure/ will give. */
function structured({ blocks, source, language }: DocumentReading) {
  let end = 0;
  const inputs = blocks.map(({ kind, level, blankBefore, reading, gap, lead, tail, typed }) => {
    const start = end + gap;
    const from = start + lead;
    end = from + typed.length + tail;
    const content = span(from, from + typed.length);
    return { kind, span: span(start, end), content, level, blankBefore, text: reading.text };
  });
  return structure(inputs, language, source.length);
}
