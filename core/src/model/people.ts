// One person inside one document: introduction, later bare mentions, posts.
import { bySpan } from '../base/span';
import type { Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { isRegion } from '../lexicon/organizations';
import type { Mention, PersonRole, PostText } from '../mentions/mention';
import type { Block, Person } from './document-model';
import { type Introduced, laterMentions, type NameFinder, nameFinder } from './people-later';

export interface ResolvedPeople {
  readonly people: readonly Person[];
  /** Later mentions of introduced people that no recognizer saw. */
  readonly later: readonly Mention[];
  readonly finder: NameFinder;
}

/**
 * Mentions of one name and role are one person; a reporter is kept apart from an official of the same name.
 * Who was introduced with a post, as a reporter or by a form of address is looked for in the whole document.
 */
export function resolvePeople(
  blocks: readonly Omit<Block, 'part'>[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  previous?: NameFinder,
): ResolvedPeople {
  const named = mentions.filter((mention) => mention.kind === 'person');
  const whole = lastParts(named);
  const finder = nameFinder(introduced(named, whole), previous);
  const later = laterMentions(blocks, finder, mentions);
  const groups = new Map<string, Mention[]>();
  for (const mention of [...named, ...later].sort(bySpan)) {
    const entity = entityOf(mention, gazetteer);
    const key = entity?.id ?? `${whole.get(mention.form) ?? mention.form}\n${roleOf(mention)}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return { people: [...groups.values()].map((group) => person(group, gazetteer)), later, finder };
}

const roleOf = ({ role }: Pick<Mention, 'role'>): PersonRole => role ?? 'official';

/** Which of two people of one name a bare mention means: the report is about officials, not about its writers. */
const precedence: readonly PersonRole[] = ['official', 'expert', 'other', 'historical', 'reporter'];

const lastPart = /·(\p{Script=Han}{3,})$/u;

/** 范德霍尔 → 埃里克·范德霍尔, where nobody else's name ends so: how reports go on after naming a foreigner in full. */
export function lastParts(named: readonly Pick<Mention, 'form' | 'role'>[]): ReadonlyMap<string, string> {
  const names = new Map<string, string | undefined>();
  for (const form of new Set(named.filter((one) => roleOf(one) !== 'reporter').map(({ form }) => form))) {
    const part = lastPart.exec(form)?.[1];
    if (part !== undefined && !isRegion(part)) names.set(part, names.has(part) ? undefined : form);
  }
  return new Map([...names].flatMap(([part, form]) => (form === undefined ? [] : [[part, form] as const])));
}

/** One entry a name. A reporter's bare name is only looked for when it is long enough to be nobody else's. */
function introduced(named: readonly Mention[], whole: ReadonlyMap<string, string>): readonly Introduced[] {
  const byName = new Map<string, PersonRole>();
  for (const mention of named) {
    const role = roleOf(mention);
    if (role === 'reporter' && mention.form.length < 3) continue;
    const before = byName.get(mention.form);
    if (before === undefined || precedence.indexOf(role) < precedence.indexOf(before)) byName.set(mention.form, role);
  }
  const parts = [...whole].flatMap(([part, form]) => {
    const role = byName.get(form);
    return role === undefined ? [] : [{ name: part, role, part: true }];
  });
  return [...[...byName].filter(([name]) => !whole.has(name)).map(([name, role]) => ({ name, role })), ...parts];
}

/** The one entry of a glossary the mention is of; none where namesakes share the name. */
function entityOf({ candidates }: Mention, gazetteer: Gazetteer): Entity | undefined {
  const [id, ...others] = candidates;
  return id === undefined || others.length > 0 ? undefined : gazetteer.get(id);
}

function person(mentions: readonly Mention[], gazetteer: Gazetteer): Person {
  const first = mentions[0] as Mention;
  const entity = entityOf(first, gazetteer);
  const introduction = mentions.find((mention) => (mention.posts?.length ?? 0) > 0);
  return {
    name: entity?.canonical ?? longest(mentions),
    role: roleOf(first),
    ...(entity && { entity: entity.id }),
    ...(introduction === undefined ? {} : { introduced: introduction }),
    posts: posts(mentions),
    mentions,
  };
}

/** In full: 埃里克·范德霍尔 before 范德霍尔. */
const longest = (mentions: readonly Mention[]): string =>
  mentions.reduce((name, { form }) => (form.length > name.length ? form : name), '');

/** By appearance, each once; the same post written with and without its organization counts once. */
function posts(mentions: readonly Mention[]): readonly PostText[] {
  const byKey = new Map<string, PostText>();
  const withOrganization = new Set<string>();
  for (const post of mentions.flatMap((mention) => mention.posts ?? [])) {
    const key = `${post.organization ?? ''}\n${post.title}`;
    if (!byKey.has(key)) byKey.set(key, post);
    if (post.organization !== undefined) withOrganization.add(post.title);
  }
  return [...byKey.values()].filter(
    ({ organization, title }) => organization !== undefined || !withOrganization.has(title),
  );
}
