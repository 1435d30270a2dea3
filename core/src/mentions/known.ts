// Recognizes the formulations, plans and meetings the gazetteer knows.
import type { EntityKind } from '../gazetteer/entity';
import { both, drafts } from './known-hits';
import type { Recognizer } from './recognizer';

const terms: ReadonlySet<EntityKind> = new Set<EntityKind>(['term', 'plan']);
const meetings: ReadonlySet<EntityKind> = new Set<EntityKind>(['meeting']);

/** Ranks high: a known formulation is found by its exact form, whatever a pattern might see in parts of it. */
export const recognizer: Recognizer = {
  id: 'known',
  rank: 80,
  recognize({ text, hits }) {
    return both(drafts(text, hits, 'term', terms), drafts(text, hits, 'meeting', meetings));
  },
};
