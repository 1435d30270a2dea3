// Pairs of people whom a report gives one post that only one person can hold.
import { groupBy } from '../../base/group-by';
import { oncePer } from '../../base/once-per';
import { divisionForms } from '../../lexicon/divisions';
import type { DocumentModel } from '../../model/document-model';
import { type HeldPost, heldPosts } from '../../model/held-posts';

export interface Conflict {
  readonly first: HeldPost;
  readonly second: HeldPost;
}

/** One for each later place, by appearance. */
export function conflicts(model: DocumentModel): readonly Conflict[] {
  const held = heldPosts(model).filter(
    ({ unique, unsettled, title }) => unique && !unsettled && !title.deputy && !title.notNow && !title.acting,
  );
  return [...groupBy(held, ({ of }) => of ?? '').values()]
    .flatMap((ofBody) => [...groupBy(ofBody, ({ title }) => `${title.party ?? ''}${title.head}`).values()])
    .flatMap((holders) => conflictsOf(model, holders))
    .sort((a, b) => a.second.mention.norm.start - b.second.mention.norm.start);
}

function conflictsOf(model: DocumentModel, holders: readonly HeldPost[]): readonly Conflict[] {
  const inOrder = [...holders].sort((a, b) => a.mention.norm.start - b.mention.norm.start);
  const [first] = inOrder;
  if (first === undefined || inOrder.every(({ person }) => person === first.person)) return [];
  if (inOrder.some(({ place }) => place === undefined) && placesOfLevel(model, first.level) > 1) return [];
  return inOrder.filter(({ person }) => !areNear(person.name, first.person.name)).map((second) => ({ first, second }));
}

/** One character apart or none: one name in two spellings. */
const areNear = (a: string, b: string): boolean =>
  a === b || (a.length === b.length && a.length > 2 && [...a].filter((char, i) => char !== b.charAt(i)).length === 1);

/** How many places of a level the report names: with several, 市委书记 alone may be anybody's. */
function placesOfLevel(model: DocumentModel, level: string | undefined): number {
  if (level === undefined) return Number.POSITIVE_INFINITY;
  return placesNamed(model).filter((place) => place.endsWith(level)).length;
}

/** Every place named, alone or at the start of the name of a body. */
const placesNamed: (model: DocumentModel) => readonly string[] = oncePer(({ mentions }) => {
  const names = new Set<string>();
  for (const { kind, form, posts } of mentions) {
    if (kind === 'place' || kind === 'organization') names.add(form);
    for (const { organization } of posts ?? []) if (organization) names.add(organization);
  }
  return [...new Set([...names].flatMap((name) => placeAtStart(name) ?? []))];
});

function placeAtStart(name: string): string | undefined {
  for (let length = Math.min(12, name.length); length > 1; length--) {
    const known = divisionForms().get(name.slice(0, length));
    if (known) return known.full;
  }
  return /^[\p{Script=Han}]{2,4}?[省市县区州旗](?!委$)/u.exec(name)?.[0];
}
