// One person inside one document: introduction, later bare mentions, posts.
import type { Mention } from '../mentions/mention';
import type { Block, Person } from './document-model';

export interface ResolvedPeople {
  readonly people: readonly Person[];
  /** Later mentions of introduced people that no recognizer saw. */
  readonly later: readonly Mention[];
}

export function resolvePeople(_blocks: readonly Block[], _mentions: readonly Mention[]): ResolvedPeople {
  return { people: [], later: [] };
}
