// Cards of people: what this document says of an official, an expert, a reporter.
import {
  type DocumentModel,
  type Mention,
  nameReading,
  normSpan,
  type Person,
  type PostText,
  writtenName,
  writtenPosts,
} from '@dinggao/core';
import type { PersonCard } from './info';
import { blockAt, occurrence, occurrences } from './occurrences';

/** The person a mention names. */
export const personNamed = ({ people }: DocumentModel, mention: Mention): Person | undefined =>
  people.find(({ mentions }) => mentions.includes(mention));

/** The people a title introduces: those whose posts stand in it. */
export function peopleTitled({ people }: DocumentModel, { norm }: Mention): readonly Person[] {
  const within = (post: PostText): boolean => norm.start <= post.norm.start && post.norm.end <= norm.end;
  return people.filter(({ mentions }) => mentions.some(({ posts }) => posts?.some(within)));
}

export function personCard(model: DocumentModel, person: Person): PersonCard {
  const { name, role, introduced, mentions } = person;
  const reading = nameReading(name);
  const medium = role === 'reporter' ? mediumOf(model, person) : undefined;
  return {
    kind: 'person',
    role,
    name: mentions[0] ? writtenName(model, mentions[0]) : name,
    ...(reading && { reading }),
    posts: role === 'reporter' ? [] : writtenPosts(model, person),
    ...(introduced && role !== 'reporter' && { introduced: occurrence(model, introduction(introduced)) }),
    ...(medium && { medium }),
    occurrences: occurrences(model, mentions),
  };
}

/** From the first post to the name, whichever comes first. */
function introduction({ norm, posts = [] }: Mention) {
  const near = posts
    .map((post) => post.norm)
    .filter(({ start, end }) => norm.start - end < 60 && start - norm.end < 60);
  return normSpan(
    Math.min(norm.start, ...near.map(({ start }) => start)),
    Math.max(norm.end, ...near.map(({ end }) => end)),
  );
}

/** The medium that stands in the same byline. */
function mediumOf(model: DocumentModel, { mentions }: Person): string | undefined {
  for (const { norm } of mentions) {
    const block = blockAt(model, norm)?.norm;
    const medium = model.mentions.find(
      (one) =>
        one.kind === 'organization' &&
        one.recognizer === 'byline' &&
        block !== undefined &&
        block.start <= one.norm.start &&
        one.norm.end <= norm.start,
    );
    if (medium) return writtenName(model, medium);
  }
  return undefined;
}
