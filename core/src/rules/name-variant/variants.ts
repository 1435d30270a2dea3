// Every spelling of a document that is a slip of another, with all places of both: one entry a pair.
import { groupBy } from '../../base/group-by';
import { oncePer } from '../../base/once-per';
import { type NormSpan, overlaps, shift } from '../../base/span';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { BlockFact } from '../../model/block-facts';
import type { Block, DocumentModel } from '../../model/document-model';
import { type NamedHere, placesOf } from '../../model/people-places';
import { type PeopleTold, type PersonTold, peopleTold } from '../../model/people-told';
import type { Tally } from '../../model/tally';
import { knownPeople } from './known';
import { type Pair, surePairs } from './pairs';
import { chosenPlaces, knownNames, slipsTold } from './slips';

export interface Place {
  readonly block: Block;
  /** In the document. */
  readonly norm: NormSpan;
}

/** Two spellings of one name, all places of each. */
export interface Variant {
  readonly right: readonly Place[];
  readonly wrong: readonly Place[];
  /** Where the right spelling is introduced with a post, if it is. */
  readonly introduction: Place | undefined;
}

export function variants(model: DocumentModel, gazetteer: Gazetteer): readonly Variant[] {
  const told = peopleTold(model, gazetteer);
  const known = measures(told);
  if (!known) return [];
  const pairs = pairsBy(told)(slipsTold(known.names)(model));
  return pairs.length === 0 ? [] : placed(model, told, pairs);
}

const measures = oncePer((told: PeopleTold) => {
  const people = knownPeople(told);
  return people.length === 0 ? undefined : { people, names: knownNames(people) };
});

const pairsBy = oncePer((told: PeopleTold) =>
  oncePer((slips: Tally) => (slips.size === 0 ? [] : surePairs(told, measures(told)!.people, slips))),
);

function placed(model: DocumentModel, told: PeopleTold, pairs: readonly Pair[]): readonly Variant[] {
  const names = measures(told)!.names;
  const choices = pairs.flatMap(({ evidence }, pair) => evidence.map(([key, reading]) => [key, [reading, `${pair}`]]));
  const wrong = groupBy(chosenPlaces(names)(model, names.choices(JSON.stringify(choices))), ({ fact }) => fact.pair);
  const others = pairs.map((pair) => likeNamed(told, pair));
  const people = new Set([...pairs.map(({ person }) => person), ...others.filter((one) => one !== undefined)]);
  const byPerson = groupBy(placesOf(model, [...people]), ({ fact }) => fact.key);
  const mentionsOf = (person: PersonTold | undefined) => (person && byPerson.get(person.key)) ?? [];
  return pairs.map((pair, i) => {
    const places = (wrong.get(`${i}`) ?? []).map(({ block, fact }) => placeIn(block, fact.norm));
    return directed(pair, places, mentionsOf(pair.person), mentionsOf(others[i]));
  });
}

/** The person whose name the slip would be, were it none. */
const likeNamed = ({ people }: PeopleTold, { form, person }: Pair): PersonTold | undefined =>
  people.find(({ name, role }) => name === form && role === person.role);

const placeIn = (block: Block, local: NormSpan): Place => ({ block, norm: shift(local, block.norm.start) });

type Mentions = readonly BlockFact<NamedHere>[];

/** A glossary's spelling is right; else the more frequent one, of two as frequent the one introduced first. */
function directed({ person }: Pair, places: readonly Place[], mentions: Mentions, others: Mentions): Variant {
  const own = mentions
    .filter(({ fact }) => fact.mention.form === person.name)
    .map(({ block, fact }) => placeIn(block, fact.mention.norm))
    .filter(({ norm }) => !places.some((place) => overlaps(place.norm, norm)));
  const introduction = introducedAt(mentions);
  if (person.entity !== undefined) return { right: own, wrong: places, introduction };
  const other = introducedAt(others);
  const earlier = other !== undefined && introduction !== undefined && other.norm.start < introduction.norm.start;
  if (places.length > own.length || (places.length === own.length && earlier)) {
    return { right: places, wrong: own, introduction: other };
  }
  return { right: own, wrong: places, introduction };
}

function introducedAt(mentions: Mentions): Place | undefined {
  const first = mentions.find(({ fact }) => (fact.mention.posts?.length ?? 0) > 0);
  return first && placeIn(first.block, first.fact.mention.norm);
}
