// What a place of a text is about: a person, an organization, a thing known, wherever and however it is written.
import type { EntityId } from '../gazetteer/entity';
import type { Mention, PersonRole } from '../mentions/mention';
import type { DocumentModel } from '../model/document-model';

/** Holds for any document: who looks over many asks each of them the same. */
export type Subject =
  | { readonly kind: 'person'; readonly name: string; readonly role: PersonRole }
  | { readonly kind: 'organization'; readonly name: string; readonly key: string; readonly entity?: EntityId }
  /** A formulation, plan, meeting or place; several where the form means several. */
  | { readonly kind: 'entity'; readonly ids: readonly EntityId[] }
  /** Named, but not known: all that is written alike. */
  | { readonly kind: 'form'; readonly of: Mention['kind']; readonly form: string };

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
      const { name, key, entity } = found;
      return { kind, name, key, ...(entity !== undefined && { entity }) };
    }
    case 'term':
    case 'meeting':
    case 'place':
      return candidates.length > 0 ? { kind: 'entity', ids: candidates } : { kind: 'form', of: kind, form };
    default:
      return undefined;
  }
}

/** Under which an index keeps the subject; one that may mean several things is looked for under each. */
export function keysOf(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'person':
      return [personKey(subject.name, subject.role)];
    case 'organization':
      return [organizationKey(subject.key)];
    case 'entity':
      return subject.ids.map(entityKey);
    case 'form':
      return [formKey(subject.of, subject.form)];
  }
}

export const personKey = (name: string, role: PersonRole): string => `p ${name} ${role}`;
export const organizationKey = (key: string): string => `o ${key}`;
export const entityKey = (id: EntityId): string => `e ${id}`;
export const formKey = (kind: Mention['kind'], form: string): string => `f ${kind} ${form}`;
