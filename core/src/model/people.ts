// One person inside one document: introduction, later bare mentions, posts.
import { bySpan } from '../base/span';
import type { Mention, PersonRole, PostText } from '../mentions/mention';
import type { Block, Person } from './document-model';
import { type Introduced, laterMentions } from './people-later';

export interface ResolvedPeople {
  readonly people: readonly Person[];
  /** Later mentions of introduced people that no recognizer saw. */
  readonly later: readonly Mention[];
}

/**
 * Mentions of one name and role are one person; a reporter is kept apart from an official of the same name.
 * Who was introduced with a post, as a reporter or by a form of address is looked for in the whole document.
 */
export function resolvePeople(blocks: readonly Block[], mentions: readonly Mention[]): ResolvedPeople {
  const named = mentions.filter((mention) => mention.kind === 'person');
  const later = laterMentions(blocks, introduced(named), mentions);
  const groups = new Map<string, Mention[]>();
  for (const mention of [...named, ...later].sort(bySpan)) {
    const key = `${mention.form}\n${roleOf(mention)}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return { people: [...groups.values()].map(person), later };
}

const roleOf = (mention: Mention): PersonRole => mention.role ?? 'official';

/** Which of two people of one name a bare mention means: the report is about officials, not about its writers. */
const precedence: readonly PersonRole[] = ['official', 'expert', 'historical', 'reporter'];

/** One entry a name. A reporter's bare name is only looked for when it is long enough to be nobody else's. */
function introduced(named: readonly Mention[]): readonly Introduced[] {
  const byName = new Map<string, PersonRole>();
  for (const mention of named) {
    const role = roleOf(mention);
    if (role === 'reporter' && mention.form.length < 3) continue;
    const before = byName.get(mention.form);
    if (before === undefined || precedence.indexOf(role) < precedence.indexOf(before)) byName.set(mention.form, role);
  }
  return [...byName].map(([name, role]) => ({ name, role }));
}

function person(mentions: readonly Mention[]): Person {
  const first = mentions[0] as Mention;
  const introduction = mentions.find((mention) => (mention.posts?.length ?? 0) > 0);
  return {
    name: first.form,
    role: roleOf(first),
    ...(introduction === undefined ? {} : { introduced: introduction }),
    posts: posts(mentions),
    mentions,
  };
}

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
