// Cards of people: what this document says of an official, an expert, a reporter.
import {
  type Diagnostic,
  type DocumentModel,
  documentDate,
  type Entity,
  holdsOn,
  type Knowledge,
  type Mention,
  type NormSpan,
  nameReading,
  normSpan,
  overlaps,
  type Person,
  type PostText,
  type Span,
  speechesOf,
  toScript,
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

export interface PersonKnowledge extends Partial<Pick<Knowledge, 'gazetteer'>> {
  readonly findings?: () => readonly Diagnostic[];
}

/** `findings`: what the rules say of the document, for spellings in doubt. */
export function personCard(
  model: DocumentModel,
  person: Person,
  { findings, gazetteer }: PersonKnowledge = {},
): PersonCard {
  const { name, role, introduced, mentions } = person;
  const reading = nameReading(name);
  const introduction = introduced && introductionOf(introduced);
  const said = role === 'reporter' ? undefined : saidBy(model, person);
  const medium = role === 'reporter' ? mediumOf(model, person) : undefined;
  const entity = person.entity === undefined ? undefined : gazetteer?.get(person.entity);
  return {
    kind: 'person',
    role,
    name: mentions[0] ? writtenName(model, mentions[0]) : name,
    ...(reading && { reading }),
    posts: role === 'reporter' ? [] : postsOf(model, person, introduction),
    ...(introduction && role !== 'reporter' && { introduced: occurrence(model, introduction) }),
    ...(medium && { medium }),
    ...(said && { said }),
    ...(entity && { known: listed(model, entity) }),
    alike: findings ? alikeTo(model, person, findings()) : [],
    occurrences: occurrences(model, mentions),
  };
}

/** What a team's glossary lists: the posts that hold at the report's date, else all with their terms. */
function listed(
  model: DocumentModel,
  { canonical, traditional, posts = [], usage, origin }: Entity,
): PersonCard['known'] {
  const date = documentDate(model);
  const holding = date ? posts.filter((post) => holdsOn(post, date)) : [];
  const shown = holding.length > 0 ? holding : posts;
  const name = (model.script === 'traditional' && traditional) || toScript(canonical, model.script);
  return {
    name,
    posts: shown.map(({ organization, title, from, to }) => ({
      title: organization + title,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    })),
    outdated: date !== undefined && holding.length === 0 && posts.length > 0,
    origin,
    ...(usage !== undefined && { usage }),
  };
}

/** From the first post to the name, whichever comes first. */
function introductionOf({ norm, posts = [] }: Mention) {
  const near = posts
    .map((post) => post.norm)
    .filter(({ start, end }) => norm.start - end < 60 && start - norm.end < 60);
  return normSpan(
    Math.min(norm.start, ...near.map(({ start }) => start)),
    Math.max(norm.end, ...near.map(({ end }) => end)),
  );
}

/** Each with its place where it does not stand in the introduction. */
function postsOf(model: DocumentModel, person: Person, introduction?: NormSpan): PersonCard['posts'] {
  return writtenPosts(model, person).map((post, i) => {
    const norm = person.posts[i]?.norm;
    const isElsewhere = norm && introduction && (norm.start < introduction.start || norm.end > introduction.end);
    return isElsewhere ? { ...post, span: model.text.toSource(norm) } : post;
  });
}

/** More than this of a speech is not quoted. */
const longestQuotation = 40;

function saidBy(model: DocumentModel, person: Person): PersonCard['said'] {
  const all = speechesOf(model, person);
  const first = all[0]?.said[0];
  if (!first) return undefined;
  const words = Array.from(model.text.unfolded.slice(first.norm.start, first.norm.end).replace(gaps, ''));
  const text =
    words.length > longestQuotation
      ? `${words.slice(0, longestQuotation).join('').replace(opening, '')}…`
      : words.join('');
  return { count: all.length, first: { span: first.span, text } };
}

/** A mark opened last thing would stand without what it opens. */
const opening = /[“‘「『《（]+$/u;
const gaps = /\s+/g;

/** Where the rules take another spelling for this person, or this one for another's. */
function alikeTo(model: DocumentModel, { mentions }: Person, findings: readonly Diagnostic[]): PersonCard['alike'] {
  const isOwn = (span: Span): boolean => mentions.some((mention) => overlaps(mention.span, span));
  return findings
    .filter(({ rule }) => rule === 'name-variant')
    .map(({ span, related = [] }) => [span, ...related.map((place) => place.span)])
    .filter((spans) => spans.some(isOwn))
    .flatMap((spans) => spans.filter((span) => !isOwn(span)))
    .map((span) => {
      const { start, end } = model.text.toNorm(span);
      return { span, text: model.text.unfolded.slice(start, end).replace(gaps, '') };
    });
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
