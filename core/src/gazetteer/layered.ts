// What is built in with a team's glossary on top of it: where both speak of a form the team has the last word.
import { buildMatcher, byPlace, type Matcher } from './build';
import { builtinMatcher } from './builtin';
import type { Entity } from './entity';
import type { Gazetteer, GazetteerHit } from './gazetteer';
import { joinTries } from './trie';

/**
 * `revision`: another one for every other glossary, never 0. Only the glossary's own forms are built anew; a text is
 * still read in one pass.
 */
export function layeredGazetteer(
  glossary: readonly Entity[],
  revision: number,
  base: Matcher = builtinMatcher(),
): Gazetteer {
  const top = buildMatcher(glossary);
  const scan = joinTries(base.trie, top.trie);
  return {
    revision,
    entities: [...base.entities, ...top.entities],
    get: (id) => top.get(id) ?? base.get(id),
    match(text) {
      const below: GazetteerHit[] = [];
      const above: GazetteerHit[] = [];
      scan(
        text,
        (start, end, form) => below.push(...base.hits(text, start, end, form)),
        (start, end, form) => above.push(...top.hits(text, start, end, form)),
      );
      if (above.length === 0) return below.sort(byPlace);
      return settled(below, above).sort(byPlace);
    },
  };
}

/** On one stretch the glossary's meaning stands alone; but what it only derives gives way to what is known as right. */
function settled(below: readonly GazetteerHit[], above: readonly GazetteerHit[]): GazetteerHit[] {
  const key = ({ norm }: GazetteerHit): string => `${norm.start} ${norm.end}`;
  const right = new Set(below.filter(({ alias }) => !alias || alias.status === 'accepted').map(key));
  const kept = above.filter((hit) => !(hit.alias?.derived && right.has(key(hit))));
  const taken = new Set(kept.map(key));
  return [...below.filter((hit) => !taken.has(key(hit))), ...kept];
}
