// One organization inside one document: long, short and colloquial forms brought together.
import type { EntityId } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention } from '../mentions/mention';
import { type OrganizationParts, organizationParts } from '../mentions/organization-parts';
import type { Organization } from './document-model';

interface Named {
  readonly mention: Mention;
  readonly entity: EntityId | undefined;
  readonly parts: OrganizationParts;
}

/**
 * By first appearance. Forms of one body belong together (发展和改革委员会, 发展改革委, 发改委), and a form without its
 * place (市科技局) belongs to the one of that level the document names in full, if there is just one, else to the one
 * place of that level it names at all.
 */
export function resolveOrganizations(mentions: readonly Mention[], gazetteer: Gazetteer): readonly Organization[] {
  const named = mentions
    .filter(({ kind }) => kind === 'organization')
    .map(
      (mention): Named => ({
        mention,
        entity: entityOf(mention, gazetteer),
        parts: organizationParts(mention.standsFor ?? mention.form),
      }),
    );
  const places = placesOfBodies(named);
  const context = placesOfContext(named, mentions);
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const key = keyOf(one, places, context);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].map(([key, group]) => toOrganization(key, group));
}

/** Body and level → the places it is named with, in the whole document. */
type PlacesOfBodies = ReadonlyMap<string, ReadonlySet<string>>;

/** The body of a name that gives its place: the same key in any document. Undefined where it gives none. */
export function bodyKey(parts: OrganizationParts): string | undefined {
  return parts.place === undefined ? undefined : `${parts.place}|${levelKey(parts)}`;
}

const levelKey = ({ level, body }: OrganizationParts): string => `${level ?? ''}|${body}`;

function placesOfBodies(named: readonly Named[]): PlacesOfBodies {
  const places = new Map<string, Set<string>>();
  for (const { parts } of named) {
    if (parts.place === undefined) continue;
    const known = places.get(levelKey(parts));
    if (known) known.add(parts.place);
    else places.set(levelKey(parts), new Set([parts.place]));
  }
  return places;
}

/** 市 → 昆明市, where the document names just one city in full. */
function placesOfContext(named: readonly Named[], mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const byLevel = new Map<string, Set<string>>();
  const add = (place: string): void => {
    const level = levelOf.exec(place)?.[0];
    if (level !== undefined) byLevel.set(level, (byLevel.get(level) ?? new Set()).add(place));
  };
  for (const { kind, form } of mentions) if (kind === 'place') add(form);
  for (const { parts } of named) if (parts.place !== undefined) add(parts.place);
  return new Map(
    [...byLevel].flatMap(([level, [only, ...others]]) =>
      only === undefined || others.length > 0 ? [] : [[level, only] as const],
    ),
  );
}

const levelOf = /(?:自治区|[省市县区州旗盟])$/;

function keyOf({ entity, parts }: Named, places: PlacesOfBodies, context: ReadonlyMap<string, string>): string {
  if (entity !== undefined) return `entity|${entity}`;
  const whole = bodyKey(parts);
  if (whole !== undefined) return whole;
  const [only, ...others] = places.get(levelKey(parts)) ?? [];
  if (only !== undefined && others.length === 0) return `${only}|${levelKey(parts)}`;
  // 市科技局 of two cities belongs to neither for certain.
  const around = only === undefined && parts.level !== undefined ? context.get(parts.level) : undefined;
  return `${around ?? ''}|${levelKey(parts)}`;
}

/** The one organization the mention can mean; none where several share the form. */
function entityOf({ candidates }: Mention, gazetteer: Gazetteer): EntityId | undefined {
  const organizations = candidates.filter((id) => gazetteer.get(id)?.kind === 'organization');
  return organizations.length === 1 ? organizations[0] : undefined;
}

function toOrganization(key: string, group: readonly Named[]): Organization {
  const mentions = group.map(({ mention }) => mention);
  const name = mentions.reduce((longest, { form }) => (form.length > longest.length ? form : longest), '');
  const entity = group.find((one) => one.entity !== undefined)?.entity;
  const place = entity === undefined ? key.slice(0, key.indexOf('|')) : '';
  return {
    name,
    key,
    mentions,
    ...(place === '' || place === '国家' ? {} : { place }),
    ...(entity === undefined ? {} : { entity }),
  };
}
