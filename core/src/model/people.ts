// One person inside one document: introduction, later bare mentions, posts.
import type { Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { isRegion } from '../lexicon/organizations';
import type { Mention, PersonRole, PostText } from '../mentions/mention';
import type { Person } from './document-model';
import type { Introduced } from './people-later';

/**
 * Mentions of one name and role are one person; a reporter is kept apart from an official of the same name. `mentions`:
 * all of a document, later bare ones included.
 */
export function resolvePeople(mentions: readonly Mention[], gazetteer: Gazetteer): readonly Person[] {
  const named = mentions.filter((mention) => mention.kind === 'person');
  const whole = lastParts(named);
  const groups = new Map<string, Mention[]>();
  for (const mention of named) {
    const entity = entityOf(mention, gazetteer);
    const key = entity?.id ?? `${whole.get(mention.form) ?? mention.form}\n${roleOf(mention)}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].map((group) => person(group, gazetteer));
}

/** Who is named, and as what: all that later bare mentions are looked for by. */
export interface NamedPerson {
  readonly form: string;
  readonly role: PersonRole;
}

/** Who is named in a block with a post, as a reporter or by a form of address: what its own recognizers saw. */
export const peopleNamed = (mentions: readonly Mention[]): readonly NamedPerson[] =>
  mentions.filter(({ kind }) => kind === 'person').map((one) => ({ form: one.form, role: roleOf(one) }));

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

/** Whom to look for in the whole document, one entry a name. A reporter's bare name only when it is long enough to be nobody else's. */
export function introducedPeople(named: readonly NamedPerson[]): readonly Introduced[] {
  const whole = lastParts(named);
  const byName = new Map<string, PersonRole>();
  for (const { form, role } of named) {
    if (role === 'reporter' && form.length < 3) continue;
    const before = byName.get(form);
    if (before === undefined || precedence.indexOf(role) < precedence.indexOf(before)) byName.set(form, role);
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
