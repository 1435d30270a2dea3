// Who is meant by a surname and a title: 刘局长 of 市水务局局长刘建华.
import { oncePer } from '../base/once-per';
import { surnameLength } from '../lexicon/surnames';
import { titleParts } from '../lexicon/title-parts';
import type { Mention } from '../mentions/mention';
import type { DocumentModel, Person } from './document-model';

/** A surname and what a post is called in its first rank. */
export const callOf = (surname: string, title: string): string => `${surname}\n${titleParts(title).head}`;

/** How a mention of a title calls somebody; undefined where no surname stands with it. */
export function callIn(text: string, { kind, norm, posts }: Mention): string | undefined {
  const post = kind === 'title' ? posts?.[0] : undefined;
  if (!post || post.norm.start <= norm.start) return undefined;
  return callOf(text.slice(norm.start, post.norm.start), post.title);
}

/**
 * Who is called so: the one person of the document that has this surname and such a post. Nobody where two could be
 * meant, or where the post fits none: 刘书记 is not 局长刘建华.
 */
export function byCall<P extends Pick<Person, 'name' | 'role'> & { readonly posts: readonly { title: string }[] }>(
  people: readonly P[],
): ReadonlyMap<string, P | undefined> {
  const called = new Map<string, P | undefined>();
  for (const person of people) {
    const { name, role, posts } = person;
    if (role === 'reporter') continue;
    const surname = name.slice(0, surnameLength(name, 0));
    for (const call of new Set(posts.map(({ title }) => callOf(surname, title))))
      called.set(call, called.has(call) ? undefined : person);
  }
  return called;
}

/** Mentions of titles with a surname → whom they mean. */
export const addressed: (model: DocumentModel) => ReadonlyMap<Mention, Person> = oncePer((model) => {
  const people = byCall(model.people);
  const found = new Map<Mention, Person>();
  for (const mention of model.mentions) {
    const call = callIn(model.text.text, mention);
    const person = call === undefined ? undefined : people.get(call);
    if (person) found.set(mention, person);
  }
  return found;
});
