// Posts of one person that do not go together: 市长 and 副市长, heads of two bureaus.
import { groupBy } from '../../base/group-by';
import { oncePer } from '../../base/once-per';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { departmentNamed } from '../../lexicon/department-names';
import { cutOrganization } from '../../mentions/organization-parts';
import { type BodiesTold, bodiesTold } from '../../model/bodies-told';
import type { DocumentModel } from '../../model/document-model';
import { type PeopleTold, peopleTold } from '../../model/people-told';
import { type PlacedPost, placedPosts, postsAsWritten, postsTold, type ToldPost } from '../../model/posts-told';

/** `deputy`: head here, deputy there; `body`: the same post in two bodies; `level`: in two places one above the other; `acting`: 代 or not. */
export type ConflictKind = 'deputy' | 'body' | 'level' | 'acting';

export interface Conflict {
  readonly kind: ConflictKind;
  readonly first: PlacedPost;
  readonly second: PlacedPost;
}

/** At most one for each later mention, by appearance. */
export function conflicts(model: DocumentModel, gazetteer: Gazetteer): readonly Conflict[] {
  const told = peopleTold(model, gazetteer);
  if (!mayBeDoubtful(told)) return [];
  const bodies = bodiesTold(model, gazetteer);
  const doubtful = doubtfulNamings(told)(bodies);
  if (doubtful.size === 0) return [];
  return [...groupBy(firstOfEach(placedPosts(model, told, bodies, doubtful)), ({ person }) => person).values()]
    .flatMap(conflictsOf)
    .sort((a, b) => a.second.order - b.second.order);
}

/** Whether two posts of anybody would not go together if they were in one body: mostly not, and then nobody needs to know. */
const mayBeDoubtful = oncePer((told: PeopleTold): boolean =>
  [...groupBy(postsAsWritten(told), ({ person }) => person).values()].some((posts) =>
    isAnyPair(posts, (a, b) => conflictKind(a, b, true) !== undefined || conflictKind(a, b, false) !== undefined),
  ),
);

const isAnyPair = (posts: readonly ToldPost[], is: (a: ToldPost, b: ToldPost) => boolean): boolean => {
  const settled = posts.filter(isSettled);
  return settled.some((a, i) => settled.slice(0, i).some((b) => is(a, b)));
};

/** All ways with posts in which people are named of whom two posts do not go together. */
const doubtfulNamings = oncePer((told: PeopleTold) =>
  oncePer((bodies: BodiesTold) => {
    const byPerson = [...groupBy(postsTold(told, bodies), ({ person }) => person).values()];
    const doubtful = byPerson.filter((posts) => isAnyPair(posts, (a, b) => conflictKind(a, b) !== undefined));
    return new Set(doubtful.flatMap((posts) => posts.map(({ naming }) => naming)));
  }),
);

/** What was said of a person before in the same way is no news. */
function firstOfEach(posts: readonly PlacedPost[]): readonly PlacedPost[] {
  const first = new Map<string, number>();
  for (const { naming, order } of posts) if (!first.has(naming.key)) first.set(naming.key, order);
  return posts.filter(({ naming, order }) => first.get(naming.key) === order);
}

const isSettled = ({ unsettled, title }: ToldPost): boolean => !unsettled && !title.notNow;

function conflictsOf(posts: readonly PlacedPost[]): readonly Conflict[] {
  const settled = posts.filter(isSettled);
  const found: Conflict[] = [];
  let earlier = 0;
  for (const second of settled) {
    if (found.some((one) => one.second.mention === second.mention)) continue;
    // By appearance, so that those before come first.
    while ((settled[earlier]?.order ?? Number.POSITIVE_INFINITY) < second.order) earlier++;
    const before = settled.slice(0, earlier);
    // What was said of this person before is no news.
    if (before.some((one) => isSame(one, second))) continue;
    const first = before.find((one) => conflictKind(one, second) !== undefined && !isTogether(posts, one, second));
    const kind = first && conflictKind(first, second);
    if (first && kind) found.push({ kind, first, second });
  }
  return found;
}

const isSame = (a: ToldPost, b: ToldPost): boolean =>
  areOfOne(a, b) &&
  a.title.head === b.title.head &&
  a.title.deputy === b.title.deputy &&
  a.title.acting === b.title.acting;

const areOfOne = (a: ToldPost, b: ToldPost): boolean =>
  a.of === b.of || ((a.of === undefined || b.of === undefined) && a.level === b.level);

/** Whether one mention gives both posts: then this person has both. */
const isTogether = (posts: readonly PlacedPost[], a: PlacedPost, b: PlacedPost): boolean =>
  [a, b].some(({ mention }) => {
    const chain = posts.filter((one) => one.mention === mention);
    return chain.some((one) => isSame(one, a)) && chain.some((one) => isSame(one, b));
  });

function conflictKind(a: ToldPost, b: ToldPost, isOne = areOfOne(a, b)): ConflictKind | undefined {
  const sameHead = a.title.head === b.title.head && a.title.party === b.title.party;
  if (sameHead && isOne && (a.unique || b.unique)) {
    if (a.title.acting !== b.title.acting && a.title.deputy === b.title.deputy) return 'acting';
    if (a.title.deputy !== b.title.deputy && !a.title.acting && !b.title.acting) return 'deputy';
    return undefined;
  }
  if (a.title.deputy || b.title.deputy || !a.unique || !b.unique) return undefined;
  if (sameHead && a.title.party === undefined && isDepartmentPair(a, b)) return 'body';
  return isLevelPair(a, b) ? 'level' : undefined;
}

/** Bureaus that mostly hang on another one: their heads have two posts. */
const attached =
  /^(?:文物|知识产权|能源|粮食|老干部|档案|体育|数据|大数据|林业|医疗保障|广播电视|统计|机关事务|乡村振兴|信访)/;

/** Two departments of one place whose heads are called alike. */
function isDepartmentPair(a: ToldPost, b: ToldPost): boolean {
  const [one, two] = [departmentOf(a), departmentOf(b)];
  if (one === undefined || two === undefined || one.full === two.full || a.level !== b.level) return false;
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place) return false;
  return !attached.test(one.full) && !attached.test(two.full);
}

const departmentOf = ({ organization }: ToldPost) =>
  organization === undefined ? undefined : departmentNamed(cutOrganization(organization).written)?.department;

const governments = /^[省市州县区旗乡镇]长$/;

/** 市委书记 and 县委书记, 市长 and 县长. */
const isLevelPair = (a: ToldPost, b: ToldPost): boolean =>
  a.level !== undefined &&
  b.level !== undefined &&
  a.level !== b.level &&
  ((governments.test(a.title.head) && governments.test(b.title.head)) || (isPartyChief(a) && isPartyChief(b)));

const isPartyChief = ({ title, organization }: ToldPost): boolean =>
  title.head === '书记' && title.party === undefined && cutOrganization(organization ?? '').written === '委';
