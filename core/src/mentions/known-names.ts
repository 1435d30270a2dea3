// Recognizes the organizations and places the gazetteer knows by name.
import type { EntityKind } from '../gazetteer/entity';
import { both, drafts } from './known-hits';
import type { Recognizer } from './recognizer';

const organizations: ReadonlySet<EntityKind> = new Set<EntityKind>(['organization']);
const places: ReadonlySet<EntityKind> = new Set<EntityKind>(['place']);

/** Ranks low: a longer name built from what is known (临湖市发展改革委) is the better reading. */
export const recognizer: Recognizer = {
  id: 'known-names',
  rank: 30,
  recognize({ text, hits }) {
    return both(drafts(text, hits, 'organization', organizations), drafts(text, hits, 'place', places));
  },
};
