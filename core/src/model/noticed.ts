// Things of which a document may hold thousands, and of which one notice is told: how many, and where the first stands.
import { type BlockFact, blockFacts } from './block-facts';
import type { DocumentModel } from './document-model';
import { firstFact } from './first-fact';
import type { Part } from './part';
import type { Room } from './parts';
import { type Tally, tally } from './tally';

export interface Noticed<T> {
  /** How many there are of each kind, in the order in which the kinds first appear. */
  readonly times: (model: Pick<DocumentModel, 'parts'>) => Tally;
  readonly first: (model: Pick<DocumentModel, 'parts'>) => BlockFact<T> | undefined;
  /** All of them, by appearance; costs their number at every edit. */
  readonly all: (model: Pick<DocumentModel, 'parts'>) => readonly BlockFact<T>[];
}

/** What `read` gives must depend on the part and its room alone; make the answer at module level. */
export const noticed = <T>(
  read: (part: Part, room: Room) => readonly T[],
  kindOf: (one: T) => string = () => '',
): Noticed<T> => ({
  times: tally((part, room) => {
    const found = read(part, room);
    return found.length === 0 ? none : found.map(kindOf);
  }),
  first: firstFact(read),
  all: blockFacts(read),
});

const none: readonly never[] = [];

/** Of all kinds together. */
export function sumOf(times: Tally): number {
  let sum = 0;
  for (const one of times.values()) sum += one;
  return sum;
}

/** `,×154、;×3`: what `nameOf` makes of the kinds, the most frequent first. */
export const kindsTold = (times: Tally, nameOf = (kind: string) => kind): string =>
  [...times]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${nameOf(kind)}×${count}`)
    .join('、');
