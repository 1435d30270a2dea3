// Of hits that nest or overlap, those a reader would see.
import type { GazetteerHit } from './gazetteer';

/**
 * Leftmost, then longest: 十五五规划建议 hides 十五五规划. Hits on the very same span all stay, since one form may mean
 * several things. `hits` as `Gazetteer.match` gives them, or a part of them in the same order.
 */
export function longest(hits: readonly GazetteerHit[]): readonly GazetteerHit[] {
  const kept: GazetteerHit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1)?.norm;
    if (!last || hit.norm.start >= last.end || (hit.norm.start === last.start && hit.norm.end === last.end))
      kept.push(hit);
  }
  return kept;
}
