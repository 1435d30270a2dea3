// Where what stands under the cursor is introduced.
import {
  type DocumentModel,
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
  /** The introduction in this document; where it has none, that of every other document that has one. */
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
  const targets = own.length > 0 ? own : introductions;
  return targets.length > 0 ? { origin: named.mention.span, targets } : undefined;
}

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
