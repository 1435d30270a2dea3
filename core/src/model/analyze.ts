// The only file that puts the stages in order: text in, DocumentModel out.
import { bySpan, shift } from '../base/span';
import type { Mention, MentionDraft } from '../mentions/mention';
import type { Recognized } from '../mentions/merge';
import { structure } from '../structure/structure';
import { splitBlocks } from '../text/blocks';
import { concat } from '../text/concat';
import type { NormalizedText } from '../text/normalized-text';
import { scriptOf } from '../text/script';
import { withCoordinated } from './coordinated-terms';
import type { Block, DocumentModel, Knowledge, SourceDocument } from './document-model';
import { withIntroduced } from './introduced-organizations';
import { resolveOrganizations } from './organizations';
import { resolvePeople } from './people';
import { blockReader, isProse } from './read-block';

/**
 * Total: never throws, any string gives a model. Synchronous.
 * A previous model of the same document lends the readings of the blocks that did not change.
 */
export function analyze(document: SourceDocument, knowledge: Knowledge, previous?: DocumentModel): DocumentModel {
  const readBlock = blockReader(knowledge, previous);
  const parts = splitBlocks(document.text, document.language).map((block) => {
    const reading = readBlock(block.kind, document.text.slice(block.content.start, block.content.end));
    return { ...block, reading, text: reading.text };
  });
  const prose = parts.filter((part) => isProse(part.kind));
  const text = concat(
    document.text,
    prose.map((part) => ({ start: part.content.start, text: part.text })),
  );
  const { roles, sections } = structure(parts, document.language, document.text.length);
  const blocks = parts.map((part, i) => ({ ...part, role: roles[i] ?? 'body', norm: text.toNorm(part.content) }));

  const recognized = blocks.map((block) => block.reading.recognized.map((one) => place(one, block, text)));
  const found = withIntroduced(blocks, withCoordinated(blocks, recognized)).flat();
  const { people, later } = resolvePeople(blocks, found, knowledge.gazetteer);
  const mentions = [...found, ...later].sort(bySpan);
  return {
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
}

/** A vote would help, and there is none yet. */
const isDoubtful = ({ reading }: Block): boolean =>
  reading.tokens === undefined && reading.recognized.some(({ draft }) => draft.doubt);

/** From the block's own offsets to the document's. */
function place({ draft, recognizer }: Recognized, block: Block, text: NormalizedText): Mention {
  const by = block.norm.start;
  const norm = shift(draft.norm, by);
  const span = shift(block.text.toSource(draft.norm), block.content.start);
  return {
    ...draft,
    ...postsAt(draft, by),
    norm,
    span,
    surface: text.source.slice(span.start, span.end),
    form: draft.form ?? block.text.text.slice(draft.norm.start, draft.norm.end),
    candidates: draft.candidates ?? [],
    recognizer: recognizer.id,
  };
}

const postsAt = ({ posts }: MentionDraft, by: number) =>
  posts && { posts: posts.map((post) => ({ ...post, norm: shift(post.norm, by) })) };
