// From hits of the gazetteer to drafts of one kind of mention; shared by the recognizers of known things.
import type { EntityKind } from '../gazetteer/entity';
import type { GazetteerHit } from '../gazetteer/gazetteer';
import { longest } from '../gazetteer/longest';
import { isQuoted } from '../gazetteer/quotes';
import type { MentionDraft, MentionKind } from './mention';

/**
 * Leftmost and longest among the hits on these kinds of entities. A form that several entities share gives one draft
 * with several candidates. A wrong form counts too, so that a hover can say what is right.
 */
export function drafts(
  text: string,
  hits: readonly GazetteerHit[],
  kind: MentionKind,
  of: ReadonlySet<EntityKind>,
): readonly MentionDraft[] {
  const own = hits.length === 0 ? hits : hits.filter((hit) => of.has(hit.entity.kind) && mayMean(text, hit));
  if (own.length === 0) return none;
  const seen = longest(own);
  const found: MentionDraft[] = [];
  for (let i = 0; i < seen.length; ) {
    const { norm } = seen[i]!;
    let next = i + 1;
    while (seen[next]?.norm.start === norm.start) next++;
    found.push({ kind, norm, candidates: preferred(seen.slice(i, next)).map(({ entity }) => entity.id) });
    i = next;
  }
  return found;
}

const none: readonly MentionDraft[] = [];

/** One list behind the other; most are empty. */
export const both = (one: readonly MentionDraft[], other: readonly MentionDraft[]): readonly MentionDraft[] =>
  one.length === 0 ? other : other.length === 0 ? one : [...one, ...other];

/** A recognizer sees one block, so a form that needs the document as evidence counts only in quotation marks. */
const mayMean = (text: string, { norm, alias }: GazetteerHit): boolean =>
  alias?.guard !== 'quoted-or-canonical-in-document' || isQuoted(text, norm);

/** What is right for one entity is not offered as a slip for another. */
function preferred(hits: readonly GazetteerHit[]): readonly GazetteerHit[] {
  const right = hits.filter(({ alias }) => alias?.status !== 'wrong');
  return right.length > 0 ? right : hits;
}
