// The mentions of a block at the place where the block stands in its document.
import { shift } from '../base/span';
import type { Mention } from '../mentions/mention';
import type { Recognized } from '../mentions/merge';
import type { NormalizedText } from '../text/normalized-text';
import type { Block } from './document-model';

/** Counted from the start of the document. */
export const mentionsOf = ({ part, content, norm }: Block): readonly Mention[] =>
  part.mentions.map((mention) => moved(mention, content.start, norm.start));

/** Counted from the start of its block. */
export function mentionOf({ draft, recognizer }: Recognized, text: NormalizedText): Mention {
  const span = text.toSource(draft.norm);
  return {
    ...draft,
    span,
    surface: text.source.slice(span.start, span.end),
    form: draft.form ?? text.text.slice(draft.norm.start, draft.norm.end),
    candidates: draft.candidates ?? [],
    recognizer: recognizer.id,
  };
}

function moved(mention: Mention, bySource: number, byNorm: number): Mention {
  const { posts } = mention;
  const at = { norm: shift(mention.norm, byNorm), span: shift(mention.span, bySource) };
  if (!posts) return { ...mention, ...at };
  return { ...mention, ...at, posts: postsMoved(posts, byNorm) };
}

const postsMoved = (posts: NonNullable<Mention['posts']>, by: number) =>
  posts.map((post) => ({ ...post, norm: shift(post.norm, by) }));
