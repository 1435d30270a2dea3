// The only file that puts the stages in order: text in, DocumentModel out.
import { bySpan } from '../base/span';
import type { BlockRole } from '../structure/section';
import { type StructureInput, structure } from '../structure/structure';
import { splitBlocks } from '../text/blocks';
import { concat } from '../text/concat';
import type { NormalizedText } from '../text/normalized-text';
import { scriptOf } from '../text/script';
import { withCoordinated } from './coordinated-terms';
import type { Block, DocumentModel, Knowledge, SourceDocument } from './document-model';
import { withIntroduced } from './introduced-organizations';
import { resolveOrganizations } from './organizations';
import { resolvePeople } from './people';
import type { NameFinder } from './people-later';
import { mentionsOf } from './placed-mentions';
import { blockReader, isProse } from './read-block';

/**
 * Total: never throws, any string gives a model. Synchronous.
 * A previous model of the same document lends the readings of the blocks that did not change.
 */
export function analyze(document: SourceDocument, knowledge: Knowledge, previous?: DocumentModel): DocumentModel {
  const readBlock = blockReader(knowledge, previous);
  const parts = splitBlocks(document.text, document.language).map((block, at, all) => {
    const { kind, span, content, level, blankBefore } = block;
    const reading = readBlock(kind, document.text.slice(content.start, content.end), at, all.length);
    return { kind, span, content, level, blankBefore, reading, text: reading.text };
  });
  const prose = parts.filter((part) => isProse(part.kind));
  const text = concat(
    document.text,
    prose.map((part) => ({ start: part.content.start, text: part.text })),
  );
  const { roles, sections } = structure(parts, document.language, document.text.length);
  const blocks = parts.map((part, i) => blockOf(part, roles[i] ?? 'body', text));

  const recognized = blocks.map(mentionsOf);
  const found = withIntroduced(blocks, withCoordinated(blocks, recognized)).flat();
  const lent = previous && finders.get(previous);
  const { people, later, finder } = resolvePeople(blocks, found, knowledge.gazetteer, lent);
  const mentions = [...found, ...later].sort(bySpan);
  const model: DocumentModel = {
    uri: document.uri,
    version: document.version,
    language: document.language,
    text,
    script: scriptOf(document.text),
    blocks,
    sections,
    mentions,
    people,
    organizations: resolveOrganizations(mentions, knowledge.gazetteer),
    doubts: blocks.filter(isDoubtful).map((block) => block.text.text),
  };
  finders.set(model, finder);
  return model;
}

/** What the next model of the document may look for names with, if they are the same. */
const finders = new WeakMap<DocumentModel, NameFinder>();

/** A vote would help, and there is none yet. */
const isDoubtful = ({ reading }: Block): boolean =>
  reading.tokens === undefined && reading.recognized.some(({ draft }) => draft.doubt);

const blockOf = (
  { kind, span, content, level, blankBefore, reading, text }: StructureInput & Pick<Block, 'reading'>,
  role: BlockRole,
  whole: NormalizedText,
): Block & Pick<StructureInput, 'blankBefore'> => {
  const norm = whole.toNorm(content);
  return { kind, span, content, level, blankBefore, reading, text, role, norm };
};
