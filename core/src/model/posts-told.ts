// Who holds which post by the words of a report, as held-posts.ts has it, without going through the document: what is
// told of somebody at all, and where it is told of a few.
import { groupBy } from '../base/group-by';
import { oncePer } from '../base/once-per';
import type { Mention, PostText } from '../mentions/mention';
import type { BodiesTold } from './bodies-told';
import type { Block } from './document-model';
import { isOwn, mayHoldPosts, type PostOf, postOf } from './held-posts';
import type { BlockModel } from './lone-block';
import { type Naming, namingKey, namingOf, type PostTold } from './namings';
import { placesAs } from './people-places';
import type { PeopleTold, PersonTold } from './people-told';

/** One post, wherever it is told; a body is told by `Organization.key`. */
export interface ToldPost extends PostOf<string> {
  readonly person: PersonTold;
  readonly naming: Naming;
  /** See `PostText`. */
  readonly organization?: string | undefined;
  /** See `HeldPost`. */
  readonly unsettled: boolean;
}

/** One post at its place. */
export interface PlacedPost extends ToldPost {
  /** Where the name stands with the post; counted from the start of the block, as the post is. */
  readonly mention: Mention;
  readonly post: PostText;
  readonly block: Block;
  /** By appearance of the mention among those asked for. */
  readonly order: number;
}

/** By person, then by first appearance; of officials with a name of Chinese make only. */
export const postsTold = ({ people }: PeopleTold, bodies: Pick<BodiesTold, 'keyOf'>): readonly ToldPost[] => {
  const told: ToldPost[] = [];
  for (const person of people) {
    if (!mayHoldPosts(person)) continue;
    for (const naming of person.namings.keys()) {
      if (!naming.isHeld) continue;
      for (const post of naming.posts) {
        const what = whatIs(bodies)(post);
        if (isOwn(what.title, naming.isListed)) told.push(toldAs(person, naming, post, what));
      }
    }
  }
  return told;
};

const toldAs = (person: PersonTold, naming: Naming, { organization }: PostTold, what: PostOf<string>): ToldPost => ({
  person,
  naming,
  organization,
  unsettled: naming.isUnsettled,
  ...what,
});

/** The same with the names of bodies as they stand: what a post is otherwise needs no evidence of the document. */
export const postsAsWritten = oncePer((told: PeopleTold) => postsTold(told, asWritten));

const asWritten = { keyOf: () => undefined };

const whatIs = oncePer((bodies: Pick<BodiesTold, 'keyOf'>) => oncePer((post: PostTold) => postOf(post, bodies.keyOf)));

/** By person, then by appearance: every post told in one of these ways. Costs what an edit changed and what is found. */
export function placedPosts(
  model: Pick<BlockModel, 'parts'>,
  told: PeopleTold,
  bodies: BodiesTold,
  namings: ReadonlySet<Naming>,
): readonly PlacedPost[] {
  const people = told.people.filter(
    (one) => mayHoldPosts(one) && [...one.namings.keys()].some((way) => namings.has(way)),
  );
  const places = placesAs(model, people, (naming) => namings.has(naming)).map((place, order) => ({ order, ...place }));
  const byPerson = groupBy(places, ({ fact }) => fact.key);
  return people.flatMap((person) =>
    (byPerson.get(person.key) ?? []).flatMap(({ block, order, fact: { mention } }) => {
      const naming = namingOf(namingKey(block.part, mention));
      return (mention.posts ?? [])
        .map((post) => ({ mention, post, block, order, ...toldAs(person, naming, post, whatIs(bodies)(post)) }))
        .filter(({ title }) => isOwn(title, naming.isListed));
    }),
  );
}
