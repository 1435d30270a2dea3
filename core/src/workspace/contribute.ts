// One document's contribution to an index, out of its model.
import { oncePer } from '../base/once-per';
import type { Mention, MentionKind } from '../mentions/mention';
import { documentDate } from '../model/document-date';
import type { DocumentModel, Organization, Person } from '../model/document-model';
import { silencesOf } from '../model/silences';
import type { Section } from '../structure/section';
import { coinedParts } from './coined';
import type { Contribution, HeadingPart, NamePart, OrganizationPart, PersonPart } from './contribution';
import { eventParts } from './events';
import { occurrence } from './occurrence';
import { packed } from './packed';
import { postParts } from './posts';

/** Made once a model; needs nothing of any other document. */
export const contributionOf: (model: DocumentModel) => Contribution = oncePer((model) => {
  const date = documentDate(model);
  const silences = silencesOf(model);
  return {
    uri: model.uri,
    script: model.script,
    lines: lineStarts(model.text.source),
    ...(date && { date }),
    headings: headings(model.sections),
    people: model.people.map((person) => personPart(model, person)),
    organizations: model.organizations.map((one) => organizationPart(model, one)),
    names: nameParts(model),
    coined: coinedParts(model),
    events: eventParts(model),
    ...(silences.length > 0 && { silences }),
  };
});

const lineEnd = /\r\n|\r|\n/g;

const lineStarts = (source: string): readonly number[] => [
  0,
  ...Array.from(source.matchAll(lineEnd), (found) => found.index + found[0].length),
];

const headings = (sections: readonly Section[]): readonly HeadingPart[] =>
  sections.flatMap(({ kind, name, heading, children }) => [
    ...(heading && (kind === 'title' || kind === 'heading') ? [{ kind, name: name.trim(), span: heading }] : []),
    ...headings(children),
  ]);

function personPart(model: DocumentModel, person: Person): PersonPart {
  const { name, role, mentions } = person;
  const introduction = person.introduced ?? mentions[0];
  return {
    name,
    role,
    posts: postParts(model, person),
    at: packed(mentions.map((one) => occurrence(model, one, name, introduction))),
  };
}

function organizationPart(model: DocumentModel, { name, key, entity, mentions }: Organization): OrganizationPart {
  const introduction = mentions.find(({ form }) => form === name) ?? mentions[0];
  return {
    name,
    key,
    ...(entity !== undefined && { entity }),
    at: packed(mentions.map((one) => occurrence(model, one, name, introduction))),
  };
}

const named: ReadonlySet<MentionKind> = new Set(['term', 'meeting', 'place']);

/** One entry a form; what is introduced is what its forms mean, at the first of them. */
function nameParts(model: DocumentModel): readonly NamePart[] {
  const groups = new Map<string, { kind: MentionKind; name: string; ids: readonly string[]; mentions: Mention[] }>();
  const first = new Map<string, Mention>();
  for (const mention of model.mentions) {
    const { kind, form, candidates } = mention;
    if (!named.has(kind)) continue;
    const meant = candidates.join(' ');
    if (!first.has(meant || `${kind} ${form}`)) first.set(meant || `${kind} ${form}`, mention);
    const key = `${kind} ${form} ${meant}`;
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { kind, name: form, ids: candidates, mentions: [mention] });
  }
  return [...groups.values()].map(({ mentions, ...part }) => ({
    at: packed(
      mentions.map((one) =>
        occurrence(model, one, part.name, first.get(part.ids.join(' ') || `${part.kind} ${part.name}`)),
      ),
    ),
    ...part,
  }));
}
