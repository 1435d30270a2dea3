// The posts a report gives a person, each with the body it is in where any other document would name the same one.

import { oncePer } from '../base/once-per';
import { organizationParts } from '../mentions/organization-parts';
import type { DocumentModel, Organization, Person } from '../model/document-model';
import { type HeldPost, heldPosts } from '../model/held-posts';
import { bodyKey } from '../model/organizations';
import type { PostPart } from './contribution';

/** One entry a post and body; a settled one stands for an unsettled one. By appearance. */
export function postParts(model: DocumentModel, person: Person): readonly PostPart[] {
  const held = heldByPerson(model).get(person) ?? [];
  const found = new Map<string, PostPart>();
  for (const one of held) {
    const part = postPart(model, one);
    const key = `${part.organization ?? ''} ${part.title} ${part.of ?? ''}`;
    const before = found.get(key);
    if (!before || (before.unsettled && !part.unsettled)) found.set(key, part);
  }
  if (held.length > 0 || person.role === 'reporter') return [...found.values()];
  return person.posts.map(({ organization, title, norm }) => ({
    title,
    ...(organization !== undefined && { organization }),
    span: model.text.toSource(norm),
    unsettled: true,
  }));
}

const heldByPerson: (model: DocumentModel) => ReadonlyMap<Person, readonly HeldPost[]> = oncePer((model) => {
  const found = new Map<Person, HeldPost[]>();
  for (const one of heldPosts(model)) {
    const list = found.get(one.person);
    if (list) list.push(one);
    else found.set(one.person, [one]);
  }
  return found;
});

function postPart({ text }: DocumentModel, { post, of, place, unique, unsettled, title }: HeldPost): PostPart {
  const { organization, norm } = post;
  const body = typeof of === 'object' ? keyOf(of) : seatOf(of, place, organization);
  const written = text.unfolded.slice(norm.start, norm.end);
  return {
    title: post.title,
    ...(organization !== undefined && { organization }),
    ...(written !== `${organization ?? ''}${post.title}` && { written }),
    span: text.toSource(norm),
    ...(body !== undefined && { of: body }),
    ...(unique && { unique: true }),
    ...((unsettled || title.notNow) && { unsettled: true }),
  };
}

/** A body whose place the report leaves open may be another one elsewhere. */
const keyOf = ({ key }: Organization): string | undefined => (key.startsWith('|') ? undefined : key);

/** Of a head of government the place itself; of a body nobody mentions besides, what its name says. */
const seatOf = (
  of: string | undefined,
  place: string | undefined,
  organization: string | undefined,
): string | undefined => {
  if (of === undefined || place === undefined) return undefined;
  return of === place || organization === undefined ? of : bodyKey(organizationParts(organization));
};
