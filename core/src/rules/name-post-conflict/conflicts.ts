// Pairs of people whom a report gives one post that only one person can hold.
import { divisionForms } from '../../lexicon/divisions';
import type { DocumentModel, Organization } from '../../model/document-model';
import { type HeldPost, heldPosts } from '../../model/held-posts';

export interface Conflict {
  readonly first: HeldPost;
  readonly second: HeldPost;
}

/** One for each later place, by appearance. */
export function conflicts(model: DocumentModel): readonly Conflict[] {
  const groups = new Map<Organization | string, Map<string, HeldPost[]>>();
  const held = heldPosts(model).filter(
    ({ unique, unsettled, title }) => unique && !unsettled && !title.deputy && !title.notNow && !title.acting,
  );
  for (const one of held) {
    const ofBody = groups.get(one.of ?? '') ?? new Map<string, HeldPost[]>();
    groups.set(one.of ?? '', ofBody);
    const key = `${one.title.party ?? ''}${one.title.head}`;
    ofBody.set(key, [...(ofBody.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((ofBody) => [...ofBody.values()])
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
function placesOfLevel({ mentions }: DocumentModel, level: string | undefined): number {
  if (level === undefined) return Number.POSITIVE_INFINITY;
  const places = new Set<string>();
  for (const { kind, form, posts } of mentions) {
    for (const name of [
      ...(kind === 'place' || kind === 'organization' ? [form] : []),
      ...(posts ?? []).map((post) => post.organization ?? ''),
    ]) {
      const place = placeAtStart(name);
      if (place?.endsWith(level)) places.add(place);
    }
  }
  return places.size;
}

function placeAtStart(name: string): string | undefined {
  for (let length = Math.min(12, name.length); length > 1; length--) {
    const known = divisionForms().get(name.slice(0, length));
    if (known) return known.full;
  }
  return /^[\p{Script=Han}]{2,4}?[省市县区州旗](?!委$)/u.exec(name)?.[0];
}
