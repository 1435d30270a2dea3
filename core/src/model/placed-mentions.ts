// The mentions of a block at the place where the block stands in its document.
import { oncePer } from '../base/once-per';
import { shift } from '../base/span';
import type { Mention } from '../mentions/mention';
import type { Recognized } from '../mentions/merge';
import type { NormalizedText } from '../text/normalized-text';
import type { Block } from './document-model';
import type { BlockReading } from './read-block';

interface Placed {
  readonly source: number;
  readonly norm: number;
  readonly mentions: readonly Mention[];
}

const placed = new WeakMap<BlockReading, Placed>();

/** The very same mentions as before where the block has not moved. */
export function mentionsOf({
  reading,
  content,
  norm,
}: Pick<Block, 'reading' | 'content' | 'norm'>): readonly Mention[] {
  const own = inBlock(reading);
  if (own.length === 0) return own;
  const known = placed.get(reading);
  if (known?.source === content.start && known.norm === norm.start) return known.mentions;
  const mentions = own.map((mention) => moved(mention, content.start, norm.start));
  placed.set(reading, { source: content.start, norm: norm.start, mentions });
  return mentions;
}

/** All counted from the start of the block. */
const inBlock: (reading: BlockReading) => readonly Mention[] = oncePer(({ recognized, text }) =>
  recognized.map((one) => mentionOf(one, text)),
);

function mentionOf({ draft, recognizer }: Recognized, text: NormalizedText): Mention {
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

export function moved(mention: Mention, bySource: number, byNorm: number): Mention {
  const { posts } = mention;
  const at = { norm: shift(mention.norm, byNorm), span: shift(mention.span, bySource) };
  if (!posts) return { ...mention, ...at };
  return { ...mention, ...at, posts: postsMoved(posts, byNorm) };
}

const postsMoved = (posts: NonNullable<Mention['posts']>, by: number) =>
  posts.map((post) => ({ ...post, norm: shift(post.norm, by) }));
