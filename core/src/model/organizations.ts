// One organization inside one document: long, short and colloquial forms brought together.
import { groupBy } from '../base/group-by';
import type { EntityId } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention } from '../mentions/mention';
import { type OrganizationParts, organizationParts } from '../mentions/organization-parts';
import type { Organization } from './document-model';

/** What of a mention tells which organization it means, in view of its document. */
export type OrganizationForm = Pick<Mention, 'form' | 'standsFor' | 'candidates'>;

/** The same as a string, to be counted. */
export const tokenOf = ({ form, standsFor = '', candidates }: OrganizationForm): string =>
  [form, standsFor, ...candidates].join('\t');

export function formOfToken(token: string): OrganizationForm {
  const [form = '', standsFor, ...candidates] = token.split('\t');
  return { form, candidates, ...(standsFor ? { standsFor } : {}) };
}

/**
 * By first appearance. Forms of one body belong together (发展和改革委员会, 发展改革委, 发改委), and a form without its
 * place (市科技局) belongs to the one of that level the document names in full, if there is just one, else to the one
 * place of that level it names at all.
 */
export function resolveOrganizations(mentions: readonly Mention[], gazetteer: Gazetteer): readonly Organization[] {
  const places = placesTold(new Set(mentions.flatMap(tellsPlace)));
  const named = mentions.filter(({ kind }) => kind === 'organization');
  const groups = groupBy(named, (mention) => organizationKey(mention, places, gazetteer));
  return [...groups].map(([key, group]) => toOrganization(key, group, gazetteer));
}

/** What a document says of where its bodies are; what a form without its place is told by. */
export interface PlacesTold {
  /** By level and body the one place it is named with; undefined where it is named with several. */
  readonly ofBody: ReadonlyMap<string, string | undefined>;
  /** 市 → 昆明市, where the document names just one city in full; else undefined. */
  readonly ofLevel: ReadonlyMap<string, string | undefined>;
}

/** What a mention says of that, in a form that can be counted: `bodyKey`, or a place behind `|`. Empty or just one. */
export function tellsPlace(mention: Mention): readonly string[] {
  if (mention.kind === 'place') return [`|${mention.form}`];
  const key = mention.kind === 'organization' ? bodyKey(partsOf(mention)) : undefined;
  return key === undefined ? [] : [key];
}

export function placesTold(told: Iterable<string>): PlacesTold {
  const ofBody = new Map<string, string | undefined>();
  const ofLevel = new Map<string, string | undefined>();
  const add = (to: Map<string, string | undefined>, key: string, place: string): void =>
    void to.set(key, to.has(key) && to.get(key) !== place ? undefined : place);
  for (const one of told) {
    const bar = one.indexOf('|');
    const place = bar === 0 ? one.slice(1) : one.slice(0, bar);
    const level = levelOf.exec(place)?.[0];
    if (level !== undefined) add(ofLevel, level, place);
    if (bar > 0) add(ofBody, one.slice(bar + 1), place);
  }
  return { ofBody, ofLevel };
}

const levelOf = /(?:自治区|[省市县区州旗盟])$/;

/** The body of a name that gives its place: the same key in any document. Undefined where it gives none. */
export function bodyKey(parts: OrganizationParts): string | undefined {
  return parts.place === undefined ? undefined : `${parts.place}|${levelKey(parts)}`;
}

const levelKey = ({ level, body }: OrganizationParts): string => `${level ?? ''}|${body}`;

const partsOf = ({ form, standsFor }: OrganizationForm): OrganizationParts => organizationParts(standsFor ?? form);

/** See `Organization.key`: what two mentions of one organization have in common. */
export function organizationKey(mention: OrganizationForm, places: PlacesTold, gazetteer: Gazetteer): string {
  const entity = entityOf(mention, gazetteer);
  if (entity !== undefined) return `entity|${entity}`;
  const parts = partsOf(mention);
  const own = levelKey(parts);
  if (parts.place !== undefined) return `${parts.place}|${own}`;
  // 市科技局 of two cities belongs to neither for certain.
  const around = places.ofBody.has(own)
    ? places.ofBody.get(own)
    : parts.level !== undefined
      ? places.ofLevel.get(parts.level)
      : undefined;
  return `${around ?? ''}|${own}`;
}

/** The one organization the mention can mean; none where several share the form. */
function entityOf({ candidates }: OrganizationForm, gazetteer: Gazetteer): EntityId | undefined {
  if (candidates.length === 0) return undefined;
  const organizations = candidates.filter((id) => gazetteer.get(id)?.kind === 'organization');
  return organizations.length === 1 ? organizations[0] : undefined;
}

function toOrganization(key: string, mentions: readonly Mention[], gazetteer: Gazetteer): Organization {
  const name = mentions.reduce((longest, { form }) => (form.length > longest.length ? form : longest), '');
  const [first] = mentions;
  const entity = first && entityOf(first, gazetteer);
  const place = entity === undefined ? key.slice(0, key.indexOf('|')) : '';
  return {
    name,
    key,
    mentions,
    ...(place === '' || place === '国家' ? {} : { place }),
    ...(entity === undefined ? {} : { entity }),
  };
}
