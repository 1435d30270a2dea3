// Where what stands under the cursor is introduced.
import {
  type DocumentModel,
  type Knowledge,
  type Lookup,
  lookupIn,
  type Mention,
  mentionsAt,
  type Place,
  type Span,
  type Subject,
  subjectAt,
  subjectOf,
} from '@dinggao/core';

export interface Definition {
  /** What is asked about, as typed. */
  readonly origin: Span;
  /** The introduction in this document; where it has none, those of the other documents, not too many of them. */
  readonly targets: readonly Place[];
}

/** `offset` counts UTF-16 units of the source. A title is defined by who bears it, if that is one person. */
export function definition(
  model: DocumentModel,
  offset: number,
  lookup: Lookup = lookupIn(model),
): Definition | undefined {
  const named = subjectAt(model, offset) ?? bearerAt(model, offset);
  if (!named) return undefined;
  const introductions = lookup(named.subject).filter(({ introduces }) => introduces);
  const own = introductions.filter(({ uri }) => uri === model.uri);
  const full = introductions.filter(isFull);
  const introduced = named.subject.kind !== 'person' || full.length === 0 ? own : own.filter(isFull);
  const others = full.length > 0 ? full : introductions;
  const targets = introduced.length > 0 ? introduced : others.slice(0, most);
  return targets.length > 0 ? { origin: named.mention.span, targets } : undefined;
}

/** The entry of a team's glossary that stands behind what is under the cursor. */
export function glossaryEntry(
  model: DocumentModel,
  { gazetteer }: Knowledge,
  offset: number,
): { readonly origin: Span; readonly uri: string; readonly span: Span } | undefined {
  for (const mention of mentionsAt(model, offset)) {
    const [id, ...others] = mention.candidates;
    const entity = id === undefined || others.length > 0 ? undefined : gazetteer.get(id);
    if (entity?.at) return { origin: mention.span, uri: entity.origin, span: entity.at };
  }
  return undefined;
}

/** More places to choose from help nobody. */
const most = 10;

/** A person is introduced by posts; where only the name stands nobody learns who it is. */
const isFull = ({ whole, span }: Place): boolean => whole.end - whole.start > span.end - span.start;

function bearerAt(model: DocumentModel, offset: number): { subject: Subject; mention: Mention } | undefined {
  for (const mention of mentionsAt(model, offset).filter(({ kind }) => kind === 'title')) {
    const { start, end } = mention.norm;
    const [bearer, ...others] = model.mentions.filter(
      ({ kind, posts }) => kind === 'person' && posts?.some(({ norm }) => start <= norm.start && norm.end <= end),
    );
    const subject = bearer && others.length === 0 ? subjectOf(model, bearer) : undefined;
    if (subject) return { subject, mention };
  }
  return undefined;
}
