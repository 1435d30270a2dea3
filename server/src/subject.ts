// What a place of a text is about: a person, an organization, a thing known, wherever and however it is written.
import { type DocumentModel, type EntityId, type Mention, normSpan, type PersonRole, type Span } from '@dinggao/core';

/** Holds for any document: who looks over many asks each of them the same. */
export type Subject =
  | { readonly kind: 'person'; readonly name: string; readonly role: PersonRole }
  | { readonly kind: 'organization'; readonly name: string; readonly entity?: EntityId }
  /** A formulation, plan, meeting or place; several where the form means several. */
  | { readonly kind: 'entity'; readonly ids: readonly EntityId[] }
  /** Named, but not known: all that is written alike. */
  | { readonly kind: 'form'; readonly of: Mention['kind']; readonly form: string };

/** One mention as plain data, for answers and for an index. */
export interface Place {
  readonly uri: string;
  /** What is damaged in it belongs to it. */
  readonly span: Span;
  /** With the posts given right there. */
  readonly whole: Span;
  /** Where the document introduces it: a person with posts, an organization in full, all else where it comes first. */
  readonly introduces: boolean;
}

/** Who knows where something is named: one document, or an index over many. By document and appearance. */
export type Lookup = (subject: Subject) => readonly Place[];

export interface Named {
  readonly subject: Subject;
  readonly mention: Mention;
}

/** `offset` counts UTF-16 units of the source. Dates, numbers and titles are no subjects. */
export function subjectAt(model: DocumentModel, offset: number): Named | undefined {
  for (const mention of mentionsAt(model, offset)) {
    const subject = subjectOf(model, mention);
    if (subject) return { subject, mention };
  }
  return undefined;
}

/** Smallest first. A cursor right behind a mention is still at it, unless another one starts there. */
export function mentionsAt({ mentions }: DocumentModel, offset: number): readonly Mention[] {
  const within = mentions.filter(({ span }) => span.start <= offset && offset < span.end);
  const here = within.length > 0 ? within : mentions.filter(({ span }) => span.end === offset);
  return [...here].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

export function subjectOf(model: DocumentModel, mention: Mention): Subject | undefined {
  const { kind, candidates, form } = mention;
  switch (kind) {
    case 'person': {
      const person = model.people.find(({ mentions }) => mentions.includes(mention));
      return person && { kind, name: person.name, role: person.role };
    }
    case 'organization': {
      const found = model.organizations.find(({ mentions }) => mentions.includes(mention));
      if (!found) return { kind: 'form', of: kind, form };
      return { kind, name: found.name, ...(found.entity !== undefined && { entity: found.entity }) };
    }
    case 'term':
    case 'meeting':
    case 'place':
      return candidates.length > 0 ? { kind: 'entity', ids: candidates } : { kind: 'form', of: kind, form };
    default:
      return undefined;
  }
}

/** Every mention in one document, by appearance. */
export function mentionsOf(model: DocumentModel, subject: Subject): readonly Mention[] {
  switch (subject.kind) {
    case 'person':
      return model.people.find(({ name, role }) => name === subject.name && role === subject.role)?.mentions ?? [];
    case 'organization': {
      const { name, entity } = subject;
      const found = model.organizations.find((one) =>
        entity === undefined ? one.mentions.some(({ form }) => form === name) : one.entity === entity,
      );
      return found?.mentions ?? [];
    }
    case 'entity':
      return model.mentions.filter(({ candidates }) => candidates.some((id) => subject.ids.includes(id)));
    case 'form':
      return model.mentions.filter(({ kind, form }) => kind === subject.of && form === subject.form);
  }
}

export const lookupIn =
  (model: DocumentModel): Lookup =>
  (subject) => {
    const mentions = mentionsOf(model, subject);
    const introduction = introductionOf(subject, mentions);
    return mentions.map((mention) => ({
      uri: model.uri,
      span: mention.span,
      whole: withPosts(model, mention),
      introduces: mention === introduction,
    }));
  };

function introductionOf(subject: Subject, mentions: readonly Mention[]): Mention | undefined {
  const introduced =
    subject.kind === 'person' ? mentions.find(({ posts }) => posts !== undefined && posts.length > 0) : undefined;
  const inFull = subject.kind === 'organization' ? mentions.find(({ form }) => form === subject.name) : undefined;
  return introduced ?? inFull ?? mentions[0];
}

/** Posts further away than this belong to another sentence. */
const near = 60;

function withPosts({ text }: DocumentModel, { span, norm, posts = [] }: Mention): Span {
  const here = posts
    .map((post) => post.norm)
    .filter(({ start, end }) => norm.start - end < near && start - norm.end < near);
  if (here.length === 0) return span;
  const start = Math.min(norm.start, ...here.map((post) => post.start));
  const end = Math.max(norm.end, ...here.map((post) => post.end));
  return text.toSource(normSpan(start, end));
}
