// The mentions of a block at the place where the block stands in its document.
import { shift } from '../base/span';
import type { Mention } from '../mentions/mention';
import type { Recognized } from '../mentions/merge';
import type { NormalizedText } from '../text/normalized-text';
import type { Block } from './document-model';

/** Counted from the start of the document. */
export const mentionsOf = ({ part, content, norm }: Block): readonly Mention[] =>
  part.mentions.map((mention) => moved(mention, content.start, norm.start));

/**
 * Counted from the start of its block. Every field stands in the same place in all mentions, and those that are not given
 * are left out: a dozen recognizers give drafts of many shapes, and an engine reads objects of few shapes much faster.
 */
export function mentionOf({ draft, recognizer }: Recognized, text: NormalizedText): Mention {
  const { kind, norm, form, candidates, posts, role, evidence, standsFor, date, doubt } = draft;
  const span = text.toSource(norm);
  const mention: { -readonly [Field in keyof Mention]: Mention[Field] } = {
    kind,
    norm,
    span,
    surface: text.source.slice(span.start, span.end),
    form: form ?? text.text.slice(norm.start, norm.end),
    candidates: candidates ?? none,
    recognizer: recognizer.id,
  };
  if (posts !== undefined) mention.posts = posts;
  if (role !== undefined) mention.role = role;
  if (evidence !== undefined) mention.evidence = evidence;
  if (standsFor !== undefined) mention.standsFor = standsFor;
  if (date !== undefined) mention.date = date;
  if (doubt !== undefined) mention.doubt = doubt;
  return mention;
}

const none: readonly never[] = [];

function moved(mention: Mention, bySource: number, byNorm: number): Mention {
  const { posts } = mention;
  const norm = shift(mention.norm, byNorm);
  const span = shift(mention.span, bySource);
  return posts ? { ...mention, norm, span, posts: postsMoved(posts, byNorm) } : { ...mention, norm, span };
}

const postsMoved = (posts: NonNullable<Mention['posts']>, by: number) =>
  posts.map((post) => ({ ...post, norm: shift(post.norm, by) }));
