// Cards of what is known: formulations, plans, meetings, organizations.
import {
  type Alias,
  type DocumentModel,
  documentDate,
  type Entity,
  type EntityId,
  type Gazetteer,
  type Knowledge,
  length,
  type Mention,
  type Organization,
  toScript,
} from '@dinggao/core';
import type { EntityCard, OrganizationCard, ShownAlias } from './info';
import { occurrences } from './occurrences';

/** One card a candidate. A mention of something unknown has none. */
export const entityCards = (model: DocumentModel, { gazetteer }: Knowledge, mention: Mention): readonly EntityCard[] =>
  mention.candidates.flatMap((id) => {
    const entity = gazetteer.get(id);
    return entity ? [entityCard(model, gazetteer, entity, mention)] : [];
  });

function entityCard(model: DocumentModel, gazetteer: Gazetteer, entity: Entity, mention: Mention): EntityCard {
  const alias = aliasOf(model, gazetteer, entity, mention);
  return {
    kind: 'entity',
    entity: entity.kind,
    name: inScript(model, entity),
    ...(alias && { alias }),
    meaning: entity.meaning,
    since: entity.since,
    period: entity.period,
    ...(entity.kind === 'plan' && { reportYear: documentDate(model)?.year }),
    issuer: entity.issuer,
    quotation: entity.quotation,
    members: entity.members ?? [],
    scope: entity.scope,
    usage: entity.usage,
    sources: entity.sources,
    origin: entity.origin,
    occurrences: occurrences(model, mentionsOf(model, entity.id)),
  };
}

const inScript = ({ script }: DocumentModel, { canonical, traditional }: Entity): string =>
  script === 'traditional' ? (traditional ?? toScript(canonical, script)) : canonical;

const mentionsOf = ({ mentions }: DocumentModel, id: EntityId): readonly Mention[] =>
  mentions.filter(({ candidates }) => candidates.includes(id));

/** What stands here, if it is not the canonical form. Quotation marks make no other form. */
function aliasOf(
  model: DocumentModel,
  gazetteer: Gazetteer,
  entity: Entity,
  { norm, form }: Mention,
): ShownAlias | undefined {
  const hits = gazetteer.match(form).filter((hit) => hit.entity.id === entity.id);
  const longest = Math.max(...hits.map((hit) => length(hit.norm)));
  const alias = hits.find((hit) => length(hit.norm) === longest)?.alias;
  if (!alias) return undefined;
  return {
    written: model.text.unfolded.slice(norm.start, norm.end),
    status: alias.derived ? 'variant' : alias.status,
    ...(alias.note && { note: alias.note }),
    instead: insteadOf(model, entity, alias),
  };
}

const insteadOf = (model: DocumentModel, entity: Entity, { instead }: Alias): string =>
  instead ? toScript(instead, model.script) : inScript(model, entity);

/** The organization a mention names; one that was not resolved stands for its own form alone. */
export function organizationCard(model: DocumentModel, { gazetteer }: Knowledge, mention: Mention): OrganizationCard {
  const organization = model.organizations.find(({ mentions }) => mentions.includes(mention)) ?? alone(model, mention);
  const forms = countForms(model, organization.mentions);
  const id = organization.entity ?? onlyOne(mention.candidates);
  const entity = id && gazetteer.get(id);
  return {
    kind: 'organization',
    name: forms.reduce((longest, { form }) => (form.length > longest.length ? form : longest), ''),
    forms,
    ...(entity && {
      known: {
        name: inScript(model, entity),
        ...(entity.meaning && { meaning: entity.meaning }),
        origin: entity.origin,
      },
    }),
    occurrences: occurrences(model, organization.mentions),
  };
}

const onlyOne = (candidates: readonly EntityId[]): EntityId | undefined =>
  candidates.length === 1 ? candidates[0] : undefined;

const alone = ({ mentions }: DocumentModel, { form }: Mention): Organization => ({
  name: form,
  key: `|${form}`,
  mentions: mentions.filter((one) => one.kind === 'organization' && one.form === form),
});

function countForms({ text }: DocumentModel, mentions: readonly Mention[]): OrganizationCard['forms'] {
  const counts = new Map<string, number>();
  for (const { norm } of mentions) {
    const form = text.unfolded.slice(norm.start, norm.end);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].map(([form, count]) => ({ form, count })).sort((a, b) => b.count - a.count);
}
