// Who is meant by a surname and a title: 刘局长 of 市水务局局长刘建华.
import { oncePer } from '../base/once-per';
import { surnameLength } from '../lexicon/surnames';
import { titleParts } from '../lexicon/title-parts';
import type { Mention } from '../mentions/mention';
import type { DocumentModel, Person } from './document-model';

/**
 * Mentions of titles with a surname → the one person of the document that has this name and such a post.
 * Nobody where two could be meant, or where the post fits none: 刘书记 is not 局长刘建华.
 */
export const addressed: (model: DocumentModel) => ReadonlyMap<Mention, Person> = oncePer((model) => {
  const found = new Map<Mention, Person>();
  for (const mention of model.mentions) {
    const post = mention.kind === 'title' ? mention.posts?.[0] : undefined;
    if (!post || post.norm.start <= mention.norm.start) continue;
    const surname = model.text.text.slice(mention.norm.start, post.norm.start);
    const head = titleParts(post.title).head;
    const [only, ...others] = model.people.filter((person) => isCalled(person, surname, head));
    if (only && others.length === 0) found.set(mention, only);
  }
  return found;
});

const isCalled = ({ name, role, posts }: Person, surname: string, head: string): boolean =>
  role !== 'reporter' &&
  name.slice(0, surnameLength(name, 0)) === surname &&
  posts.some(({ title }) => titleParts(title).head === head);
