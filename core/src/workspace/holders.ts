// Who holds a post by the words of all reports.
import { oncePer } from '../base/once-per';
import type { Contribution, PersonPart, PostPart } from './contribution';
import { seatKey } from './postings';
import type { WorkspaceIndex } from './workspace-index';

export interface Holder {
  readonly document: Contribution;
  readonly person: PersonPart;
  readonly post: PostPart;
}

/** By name; each report once a name. `seat`: see `seatKey`. */
export const holdersOf = (index: WorkspaceIndex, seat: string): ReadonlyMap<string, readonly Holder[]> => {
  const known = seats(index);
  const found = known.get(seat) ?? holders(index, seat);
  known.set(seat, found);
  return found;
};

const seats: (index: WorkspaceIndex) => Map<string, ReadonlyMap<string, readonly Holder[]>> = oncePer(() => new Map());

function holders(index: WorkspaceIndex, seat: string): ReadonlyMap<string, readonly Holder[]> {
  const found = new Map<string, Holder[]>();
  for (const document of index.under(seat)) {
    for (const person of document.people) {
      const post = person.posts.find((one) => seatKey(one) === seat);
      if (post) found.set(person.name, [...(found.get(person.name) ?? []), { document, person, post }]);
    }
  }
  return found;
}
