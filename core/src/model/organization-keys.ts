// Which mentions of a document mean one organization, told by how often which forms occur: nobody has to go through them all.
import { oncePer } from '../base/once-per';
import { remember } from '../base/remember';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { DocumentModel } from './document-model';
import { type OrganizationForm, organizationKey, placesTold, tellsPlace } from './organizations';
import { type Tally, tally } from './tally';

/** The very same object as long as the document tells organizations apart by the same. */
export interface OrganizationKeys {
  /** As `Organization.key`. */
  readonly keyOf: (form: OrganizationForm) => string;
}

export const organizationKeys = (model: DocumentModel, gazetteer: Gazetteer): OrganizationKeys =>
  keysBy(gazetteer)(evidenceOf(told(model)));

const told = tally(({ mentions }) => mentions.flatMap(tellsPlace));

/** Neither times nor order matter. */
const evidenceOf = oncePer((all: Tally): string => [...all.keys()].sort().join('\n'));

/** Of so many documents the last is kept. */
const documents = 16;

const keysBy = oncePer((gazetteer: Gazetteer) =>
  remember((evidence): OrganizationKeys => {
    const places = placesTold(evidence === '' ? [] : evidence.split('\n'));
    return { keyOf: (form) => organizationKey(form, places, gazetteer) };
  }, documents),
);

/** Every form of a place the document names alone, by first appearance. */
export const placeForms = (model: DocumentModel): readonly string[] => placesAlone(told(model));

const placesAlone = oncePer((all: Tally): readonly string[] =>
  [...all.keys()].filter((one) => one.startsWith('|')).map((one) => one.slice(1)),
);

/** Some organizations of a document, by key, each with what a rule says of it. */
export interface ChosenOrganizations extends OrganizationKeys {
  readonly said: ReadonlyMap<string, string>;
}

/** The very same object as long as the same is said of the same organizations: looks may be kept by it. */
export const chosen = (keys: OrganizationKeys, said: ReadonlyMap<string, string>): ChosenOrganizations =>
  chosenBy(keys)([...said].map((pair) => pair.join('\t')).join('\n'));

const chosenBy = oncePer(({ keyOf }: OrganizationKeys) =>
  remember((all): ChosenOrganizations => {
    const pairs = all === '' ? [] : all.split('\n').map((one) => one.split('\t') as [string, string]);
    return { keyOf, said: new Map(pairs) };
  }, documents),
);
