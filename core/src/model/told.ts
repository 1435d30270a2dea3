// What each block tells the rest of its document, and what all of them together tell any block: names, offices, twins of plans.
import { derivedOnce } from '../base/derived';
import { oncePer } from '../base/once-per';
import { bySpan } from '../base/span';
import type { Mention } from '../mentions/mention';
import { termsWithTwin, twinsByForm, withCoordinated } from './coordinated-terms';
import {
  type IntroducedForm,
  introduced,
  introducedOffices,
  type ShortForm,
  shortForms,
  withIntroduced,
} from './introduced-organizations';
import { introducedPeople, type NamedPerson, peopleNamed } from './people';
import { laterMentions, type NameFinder, nameFinder } from './people-later';
import type { BlockReading } from './read-block';

/** What one block tells. */
interface Told {
  readonly people: readonly NamedPerson[];
  readonly offices: readonly string[];
  readonly shorts: readonly ShortForm[];
  readonly twins: readonly Mention[];
}

const toldBy = (reading: BlockReading): Told => (reading.recognized.length === 0 ? nothing : toldIn(reading));

const toldIn = derivedOnce((reading: BlockReading): Told => {
  const mentions = reading.recognized;
  const people = peopleNamed(mentions);
  const offices = introducedOffices(mentions);
  const shorts = shortForms(reading.text, mentions);
  const twins = termsWithTwin(mentions);
  if (people.length + offices.length + shorts.length + twins.length === 0) return nothing;
  return { people, offices, shorts, twins };
});

const nothing: Told = { people: [], offices: [], shorts: [], twins: [] };

/** Equal if and only if two blocks tell the same, wherever it stands; empty where a block tells nothing. */
const keyOf: (told: Told) => string = oncePer((told) =>
  told === nothing ? '' : JSON.stringify([told.people, told.offices, told.shorts, told.twins.map(placeless)]),
);

const placeless = ({ norm: _, span: __, surface: ___, ...rest }: Mention) => rest;

/** What a document as a whole tells each of its blocks; the very same object as long as it is the same. */
export interface Context {
  readonly finder: NameFinder;
  readonly forms: readonly IntroducedForm[];
  readonly twins: ReadonlyMap<string, Mention>;
}

/** As for what a block tells; made for who compares only. */
const keyOfAll: (context: Context) => string = oncePer(({ finder, forms, twins }) =>
  JSON.stringify([finder.names, forms, Array.from(twins, ([form, one]) => [form, placeless(one)])]),
);

/** `previous`: given back where it says the same. */
export function contextOf(readings: readonly BlockReading[], previous?: Context): Context {
  const told = readings.map(toldBy).filter((one) => one !== nothing);
  const people = introducedPeople(told.flatMap((one) => one.people));
  const forms = introduced(
    told.flatMap((one) => one.offices),
    told.flatMap((one) => one.shorts),
  );
  const twins = twinsByForm(told.flatMap((one) => one.twins));
  const context = { finder: nameFinder(people), forms, twins };
  return previous && keyOfAll(previous) === keyOfAll(context) ? previous : context;
}

/** Whether some blocks tell the same as those they take the place of: then so does the whole document. */
export const tellTheSame = (before: readonly BlockReading[], after: readonly BlockReading[]): boolean =>
  keys(before) === keys(after);

const keys = (readings: readonly BlockReading[]): string => readings.map((reading) => keyOf(toldBy(reading))).join('');

const isInOrder = (all: readonly Mention[]): boolean => all.every((one, i) => i === 0 || bySpan(all[i - 1]!, one) <= 0);

/** All mentions of a block in a document that tells this, by appearance, counted from the start of the block. */
export function mentionsIn(reading: BlockReading, { finder, forms, twins }: Context): readonly Mention[] {
  const own = reading.recognized;
  const { text } = reading;
  if (text.text === '') return own;
  const found = withIntroduced(reading, withCoordinated(text, own, twins), forms);
  const later = laterMentions(text, found, finder);
  const all = later.length === 0 ? found : [...found, ...later];
  return isInOrder(all) ? all : [...all].sort(bySpan);
}
