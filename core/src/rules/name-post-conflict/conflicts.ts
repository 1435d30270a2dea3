// Pairs of people whom a report gives one post that only one person can hold.
import { groupBy } from '../../base/group-by';
import { oncePer } from '../../base/once-per';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { type BodiesTold, bodiesTold } from '../../model/bodies-told';
import type { DocumentModel } from '../../model/document-model';
import { type PeopleTold, peopleTold } from '../../model/people-told';
import { type PlacedPost, placedPosts, postsAsWritten, postsTold, type ToldPost } from '../../model/posts-told';

export interface Conflict {
  readonly first: PlacedPost;
  readonly second: PlacedPost;
}

/** One for each later place, by appearance. */
export function conflicts(model: DocumentModel, gazetteer: Gazetteer): readonly Conflict[] {
  const told = peopleTold(model, gazetteer);
  if (!isHeadShared(told)) return [];
  const bodies = bodiesTold(model, gazetteer);
  const shared = sharedPosts(told)(bodies);
  if (shared.size === 0) return [];
  const held = placedPosts(model, told, bodies, shared).filter(isOfOne);
  return [...groupBy(held, postKey).values()]
    .flatMap((holders) => conflictsOf(bodies, holders))
    .sort((a, b) => a.second.order - b.second.order);
}

/** A post that only one person can hold, and that the report says is held now. */
const isOfOne = ({ unique, unsettled, title }: ToldPost): boolean =>
  unique && !unsettled && !title.deputy && !title.notNow && !title.acting;

const headOf = ({ title }: ToldPost): string => `${title.party ?? ''}${title.head}`;

/** Whether two people are heads called alike, of whatever: mostly not, and then nobody needs to know the bodies. */
const isHeadShared = oncePer((told: PeopleTold): boolean => {
  const first = new Map<string, ToldPost>();
  return postsAsWritten(told).some((post) => {
    if (!isOfOne(post)) return false;
    const other = first.get(headOf(post));
    if (!other) first.set(headOf(post), post);
    return other !== undefined && other.person !== post.person;
  });
});

const postKey = (post: ToldPost): string => `${post.of ?? ''}\n${headOf(post)}`;

/** In which ways people are named with a post of one that others are named with as well. */
const sharedPosts = oncePer((told: PeopleTold) =>
  oncePer((bodies: BodiesTold) => {
    const groups = [...groupBy(postsTold(told, bodies).filter(isOfOne), postKey).values()];
    const shared = groups.filter((holders) => mayConflict(bodies, holders));
    return new Set(shared.flatMap((holders) => holders.map(({ naming }) => naming)));
  }),
);

/** Whether two of them may be in each other's way, wherever they stand. */
const mayConflict = (bodies: BodiesTold, holders: readonly ToldPost[]): boolean =>
  holders.some(({ person }) => holders.some((other) => !areNear(person.name, other.person.name))) &&
  !(isPlaceOpen(holders) && holders.every(({ level }) => placesOfLevel(bodies, level) > 1));

const isPlaceOpen = (holders: readonly ToldPost[]): boolean => holders.some(({ place }) => place === undefined);

function conflictsOf(bodies: BodiesTold, holders: readonly PlacedPost[]): readonly Conflict[] {
  const inOrder = [...holders].sort((a, b) => a.order - b.order);
  const [first] = inOrder;
  if (first === undefined || (isPlaceOpen(inOrder) && placesOfLevel(bodies, first.level) > 1)) return [];
  return inOrder.filter(({ person }) => !areNear(person.name, first.person.name)).map((second) => ({ first, second }));
}

/** One character apart or none: one name in two spellings. */
const areNear = (a: string, b: string): boolean =>
  a === b || (a.length === b.length && a.length > 2 && [...a].filter((char, i) => char !== b.charAt(i)).length === 1);

/** How many places of a level the report names: with several, 市委书记 alone may be anybody's. */
const placesOfLevel = ({ places }: BodiesTold, level: string | undefined): number =>
  level === undefined ? Number.POSITIVE_INFINITY : places().filter((place) => place.endsWith(level)).length;
