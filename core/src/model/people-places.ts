// Where the people of a document are named whom somebody looks for: few people, all places.
import { oncePer } from '../base/once-per';
import { remember } from '../base/remember';
import type { Mention } from '../mentions/mention';
import { type BlockFact, blockFactsGiven } from './block-facts';
import { firstPlaces } from './first-places';
import type { BlockModel } from './lone-block';
import { type Naming, namingKey, whoOf } from './namings';
import type { Part } from './part';
import type { PersonTold } from './people-told';

/** A mention counted from the start of its block, and the key of the person it means. */
export interface NamedHere {
  readonly mention: Mention;
  readonly key: string;
}

type Places = readonly BlockFact<NamedHere>[];

/** By appearance. Costs what an edit changed and the mentions there are of these people. */
export const placesOf = (model: Pick<BlockModel, 'parts'>, people: readonly PersonTold[]): Places => {
  const sought = anyway(people);
  return sought.size === 0 ? nowhere : anyhow(model, sought);
};

/** The same for those mentions only that name them in one of these ways. */
export const placesAs = (
  model: Pick<BlockModel, 'parts'>,
  people: readonly PersonTold[],
  isMeant: (naming: Naming) => boolean,
): Places => {
  const sought = wanted(people, (one) => (isMeant(one) ? one.key : undefined));
  return sought.size === 0 ? nowhere : exactly(model, sought);
};

/**
 * Where each of these people is named first in each of the ways `as` tells apart, by `placeKey`. Costs what an edit
 * changed, however often they are named. Made at module level.
 */
export const firstPlacesAs = (
  as: (part: Part, mention: Mention) => string | undefined,
): ((model: Pick<BlockModel, 'parts'>, people: readonly PersonTold[]) => ReadonlyMap<string, BlockFact<NamedHere>>) => {
  const look = firstPlaces((part, sought: Wanted) => {
    let found: Map<string, NamedHere> | undefined;
    for (const mention of part.mentions) {
      const key = mention.kind === 'person' ? sought.get(whoOf(mention)) : undefined;
      const way = key === undefined ? undefined : as(part, mention);
      if (key === undefined || way === undefined) continue;
      found ??= new Map();
      if (!found.has(placeKey(way, key))) found.set(placeKey(way, key), { mention, key });
    }
    return found;
  });
  return (model, people) => {
    const sought = anyway(people);
    return sought.size === 0 ? noFirsts : look(model, sought);
  };
};

export const placeKey = (way: string, person: string): string => `${way} ${person}`;

const noFirsts: ReadonlyMap<string, BlockFact<NamedHere>> = new Map();

const nowhere: Places = [];

/** The keys of people, by what a mention is asked about to find them. */
export type Wanted = ReadonlyMap<string, string>;

const lookFor = (asked: (part: Part, mention: Mention) => string) =>
  blockFactsGiven((part, sought: Wanted): readonly NamedHere[] => {
    let found: NamedHere[] | undefined;
    for (const mention of part.mentions) {
      const key = mention.kind === 'person' ? sought.get(asked(part, mention)) : undefined;
      if (key === undefined) continue;
      found ??= [];
      found.push({ mention, key });
    }
    return found ?? nobody;
  });

const nobody: readonly NamedHere[] = [];

const anyhow = lookFor((_, mention) => whoOf(mention));
const exactly = lookFor(namingKey);

/** The very same object for the same people named in the same ways, so that a look for them is kept. */
export function wanted(people: readonly PersonTold[], by: (naming: Naming) => string | undefined): Wanted {
  const asked: string[][] = [];
  for (const { key, namings } of people) {
    const ways = new Set<string>();
    for (const naming of namings.keys()) {
      const way = by(naming);
      if (way !== undefined) ways.add(way);
    }
    if (ways.size > 0) asked.push([key, ...ways]);
  }
  return wantedBy(JSON.stringify(asked));
}

const anyway = oncePer((people: readonly PersonTold[]): Wanted => wanted(people, ({ who }) => who));

const wantedBy = remember((asked): Wanted => {
  const all = JSON.parse(asked) as readonly (readonly string[])[];
  return new Map(all.flatMap(([key = '', ...ways]) => ways.map((way) => [way, key] as const)));
}, 64);
