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
    recognizer: recognizer.id,
    span,
    surface: text.source.slice(span.start, span.end),
    ...draft,
    form: draft.form ?? text.text.slice(draft.norm.start, draft.norm.end),
    candidates: draft.candidates ?? [],
  };
}

function moved(mention: Mention, bySource: number, byNorm: number): Mention {
  const { posts } = mention;
  const norm = shift(mention.norm, byNorm);
  const span = shift(mention.span, bySource);
  return posts ? { ...mention, norm, span, posts: postsMoved(posts, byNorm) } : { ...mention, norm, span };
}

const postsMoved = (posts: NonNullable<Mention['posts']>, by: number) =>
  posts.map((post) => ({ ...post, norm: shift(post.norm, by) }));
