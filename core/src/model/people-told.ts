// Who a document names, as what and how often: what `Person` says without places, made once for everybody who asks.
import { oncePer } from '../base/once-per';
import type { EntityId } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { PersonRole } from '../mentions/mention';
import type { BlockModel } from './lone-block';
import { type Naming, namingOf, namings, type PostTold } from './namings';
import { lastParts } from './people';
import type { Tally } from './tally';

/** A `Person`, told by the words of the report alone. */
export interface PersonTold {
  /** Different for any two people of a document; the same in the next version of it. */
  readonly key: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly entity?: EntityId;
  readonly isIntroduced: boolean;
  /** Each once, in order; one without its organization only where none of this title has one. */
  readonly posts: readonly PostTold[];
  /** Every way he is named, by first appearance, with the times. */
  readonly namings: ReadonlyMap<Naming, number>;
  /** How many mentions there are. */
  readonly times: number;
}

export interface PeopleTold {
  /** By first appearance. */
  readonly people: readonly PersonTold[];
  /** Whom a mention means, by `whoOf`. */
  readonly byWho: ReadonlyMap<string, PersonTold>;
}

/** The very same object as long as the document says the same of its people. */
export const peopleTold = (model: Pick<BlockModel, 'parts'>, gazetteer: Gazetteer): PeopleTold =>
  toldBy(namings(model))(gazetteer);

const toldBy = oncePer((tally: Tally) => oncePer((gazetteer: Gazetteer) => told(tally, gazetteer)));

function told(tally: Tally, gazetteer: Gazetteer): PeopleTold {
  const all = [...tally].map(([key, times]) => [namingOf(key), times] as const);
  const whole = lastParts(all.map(([naming]) => naming));
  const groups = new Map<string, Map<Naming, number>>();
  for (const [naming, times] of all) {
    const { form, role, id } = naming;
    const key = id !== '' && gazetteer.get(id) ? id : `${whole.get(form) ?? form}\n${role}`;
    const group = groups.get(key);
    if (group) group.set(naming, times);
    else groups.set(key, new Map([[naming, times]]));
  }
  const people: PersonTold[] = [];
  const byWho = new Map<string, PersonTold>();
  for (const [key, group] of groups) {
    const one = personTold(key, group, gazetteer);
    people.push(one);
    for (const { who } of group.keys()) byWho.set(who, one);
  }
  return { people, byWho };
}

function personTold(key: string, group: ReadonlyMap<Naming, number>, gazetteer: Gazetteer): PersonTold {
  const all = [...group.keys()];
  const entity = gazetteer.get(all[0]!.id);
  const longest = all.reduce((name, { form }) => (form.length > name.length ? form : name), '');
  return {
    key,
    name: entity?.canonical ?? longest,
    role: all[0]!.role,
    ...(entity && { entity: entity.id }),
    isIntroduced: all.some(({ posts }) => posts.length > 0),
    posts: different(all.flatMap(({ posts }) => posts)),
    namings: group,
    times: [...group.values()].reduce((sum, times) => sum + times, 0),
  };
}

function different(posts: readonly PostTold[]): readonly PostTold[] {
  const byKey = new Map<string, PostTold>();
  const withOrganization = new Set<string>();
  for (const post of posts) {
    const key = `${post.organization ?? ''}\n${post.title}`;
    if (!byKey.has(key)) byKey.set(key, post);
    if (post.organization !== undefined) withOrganization.add(post.title);
  }
  return [...byKey.values()].filter(
    ({ organization, title }) => organization !== undefined || !withOrganization.has(title),
  );
}
