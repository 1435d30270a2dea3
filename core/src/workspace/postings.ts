// Under which keys an index finds what a document contributes.

import { titleParts } from '../lexicon/title-parts';
import type { Contribution, PersonPart, PostPart } from './contribution';
import { entityKey, formKey, organizationKey, personKey } from './subject';

/** Each once. */
export function postingsOf({ people, organizations, names, coined, events }: Contribution): ReadonlySet<string> {
  return new Set([
    ...people.flatMap((person) => [
      personKey(person.name, person.role),
      ...nearKeys(person),
      ...person.posts.flatMap((post) => seatKey(post) ?? []),
    ]),
    ...organizations.flatMap(({ key }) => [organizationKey(key), ...placeKeys(key)]),
    ...names.flatMap(({ kind, name, ids }) => (ids.length > 0 ? ids.map(entityKey) : [formKey(kind, name)])),
    ...coined.map(({ key }) => coinedKey(key)),
    ...events.map(({ name }) => eventKey(name)),
  ]);
}

export const coinedKey = (key: string): string => `c ${key}`;
export const eventKey = (name: string): string => `v ${name}`;

/** 张伟明 under 张?明 and 张伟?: names of one role that differ in one character behind the surname share a key. */
export const nearKeys = ({ name, role }: Pick<PersonPart, 'name' | 'role'>): readonly string[] =>
  name.length < 3 || name.length > 4
    ? []
    : Array.from({ length: name.length - 1 }, (_, i) => `n ${role} ${name.slice(0, i + 1)}?${name.slice(i + 2)}`);

/** Who holds this very post: the body and what its first rank is called. Only of posts one person holds. */
export function seatKey({ of, title, unique, unsettled }: PostPart): string | undefined {
  if (of === undefined || !unique || unsettled) return undefined;
  const { head, deputy, acting, notNow, party } = titleParts(title);
  return deputy || acting || notNow ? undefined : `s ${of} ${party ?? ''}${head}`;
}

/** All bodies of one place and level. */
export function placeKeys(organization: string): readonly string[] {
  const [place = '', level = ''] = organization.split('|');
  return place === '' || place === 'entity' ? [] : [placeKey(place, level)];
}

export const placeKey = (place: string, level: string): string => `b ${place} ${level}`;
