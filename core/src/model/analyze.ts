// The only file that puts the stages in order: text in, DocumentModel out.
import { bySpan, shift } from '../base/span';
import { recognizers } from '../mentions';
import type { Mention, MentionDraft } from '../mentions/mention';
import { merge, type Recognized } from '../mentions/merge';
import { structure } from '../structure/structure';
import { splitBlocks } from '../text/blocks';
import { concat } from '../text/concat';
import { normalize } from '../text/normalize';
import type { NormalizedText } from '../text/normalized-text';
import { scriptOf } from '../text/script';
import type { Block, DocumentModel, Knowledge, SourceDocument } from './document-model';
import { resolveOrganizations } from './organizations';
import { resolvePeople } from './people';

/** Block kinds no recognizer reads. */
const notProse: ReadonlySet<string> = new Set(['code', 'html', 'comment', 'front-matter', 'rule']);

/**
 * Total: never throws, any string gives a model. Synchronous.
 * A previous model of the same document lends what did not change.
 */
export function analyze(document: SourceDocument, knowledge: Knowledge, _previous?: DocumentModel): DocumentModel {
  const parts = splitBlocks(document.text, document.language).map((block) => ({
    ...block,
    text: normalize(notProse.has(block.kind) ? '' : document.text.slice(block.content.start, block.content.end)),
  }));
  const prose = parts.filter((part) => !notProse.has(part.kind));
  const text = concat(
    document.text,
    prose.map((part) => ({ start: part.content.start, text: part.text })),
  );
  const { roles, sections } = structure(parts, document.language, document.text.length);
  const blocks = parts.map((part, i) => ({ ...part, role: roles[i] ?? 'body', norm: text.toNorm(part.content) }));

  const doubts: string[] = [];
  const found: Mention[] = [];
  for (const block of blocks) {
    if (notProse.has(block.kind)) continue;
    const recognized = recognize(block, knowledge);
    if (recognized.some(({ draft }) => draft.doubt) && !knowledge.segmented?.(block.text.text))
      doubts.push(block.text.text);
    for (const one of recognized) found.push(place(one, block, text));
  }

  const { people, later } = resolvePeople(blocks, found);
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
    doubts,
  };
}

function recognize(block: Block, { gazetteer, segmented }: Knowledge): readonly Recognized[] {
  const text = block.text.text;
  const input = { kind: block.kind, text, hits: gazetteer.match(text), tokens: segmented?.(text) };
  return merge(
    recognizers.flatMap((recognizer) => [...recognizer.recognize(input)].map((draft) => ({ draft, recognizer }))),
  );
}

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
