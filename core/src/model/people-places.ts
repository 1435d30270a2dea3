// Where the people of a document are named whom somebody looks for: few people, all places.
import type { Mention } from '../mentions/mention';
import { type BlockFact, blockFactsGiven } from './block-facts';
import type { BlockModel } from './lone-block';
import { whoOf } from './namings';
import { type PersonTold, type Wanted, wanted } from './people-told';

/** A mention counted from the start of its block, and the key of the person it means. */
export interface NamedHere {
  readonly mention: Mention;
  readonly key: string;
}

/** By appearance. Costs what an edit changed and the mentions there are of these people. */
export function placesOf(
  model: Pick<BlockModel, 'parts'>,
  people: readonly PersonTold[],
): readonly BlockFact<NamedHere>[] {
  return people.length === 0 ? nowhere : look(model, wanted(people));
}

const nowhere: readonly BlockFact<NamedHere>[] = [];

const look = blockFactsGiven((part, sought: Wanted): readonly NamedHere[] => {
  const found: NamedHere[] = [];
  for (const mention of part.mentions) {
    const key = mention.kind === 'person' ? sought.get(whoOf(mention)) : undefined;
    if (key !== undefined) found.push({ mention, key });
  }
  return found.length === 0 ? none : found;
});

const none: readonly NamedHere[] = [];
