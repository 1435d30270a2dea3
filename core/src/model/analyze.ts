// The only file that puts the stages in order: text in, DocumentModel out.
import { bySpan } from '../base/span';
import type { Mention } from '../mentions/mention';
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
import type { Part } from './part';
import { resolvePeople } from './people';
import type { NameFinder } from './people-later';
import { mentionsOf, moved } from './placed-mentions';
import { type BlockReading, blockReader, isProse } from './read-block';

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
  const placed = withParts(blocks, mentions);
  const model: DocumentModel = {
    uri: document.uri,
    version: document.version,
    language: document.language,
    text,
    script: scriptOf(document.text),
    blocks: placed,
    sections,
    mentions,
    people,
    organizations: resolveOrganizations(mentions, knowledge.gazetteer),
    doubts: placed.filter(isDoubtful).map((block) => block.text.text),
  };
  finders.set(model, finder);
  return model;
}

/** What the next model of the document may look for names with, if they are the same. */
const finders = new WeakMap<DocumentModel, NameFinder>();

/** A vote would help, and there is none yet. */
const isDoubtful = ({ reading }: Pick<Block, 'reading'>): boolean =>
  reading.tokens === undefined && reading.recognized.some(({ draft }) => draft.doubt);

const blockOf = (
  { kind, span, content, level, blankBefore, reading, text }: StructureInput & Pick<Block, 'reading'>,
  role: BlockRole,
  whole: NormalizedText,
): Bare => {
  const norm = whole.toNorm(content);
  return { kind, span, content, level, blankBefore, reading, text, role, norm };
};

type Bare = Omit<Block, 'part'> & Pick<StructureInput, 'blankBefore'>;

const parts = new WeakMap<BlockReading, Part>();

function withParts(blocks: readonly Bare[], mentions: readonly Mention[]): readonly Block[] {
  let next = 0;
  return blocks.map((block) => {
    const { kind, role, level, text, reading, span, content, norm } = block;
    const own: Mention[] = [];
    for (let one = mentions[next]; one && one.span.start < span.end; one = mentions[++next])
      own.push(moved(one, -content.start, -norm.start));
    const known = parts.get(reading);
    const same =
      known?.role === role && known.kind === kind && known.level === level && sameMentions(known.mentions, own);
    const { units, hits } = reading;
    const part = same ? known : { kind, role, level, text, units, hits, mentions: own, reading };
    parts.set(reading, part);
    return { kind, role, span, content, level, norm, text, reading, part };
  });
}

const sameMentions = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a.length === b.length &&
  a.every((one, i) => {
    const other = b[i]!;
    return (
      one.kind === other.kind &&
      one.norm.start === other.norm.start &&
      one.norm.end === other.norm.end &&
      one.recognizer === other.recognizer &&
      one.role === other.role &&
      one.standsFor === other.standsFor &&
      one.candidates.join() === other.candidates.join()
    );
  });
