// The people of a team's glossary among what was found in a block.
import type { EntityId } from '../gazetteer/entity';
import type { GazetteerHit } from '../gazetteer/gazetteer';
import type { Recognized } from './merge';
import type { NameFound } from './name-boundary';

export const people = (hits: readonly GazetteerHit[]): readonly GazetteerHit[] =>
  hits.length === 0 ? hits : hits.filter(({ entity }) => entity.kind === 'person');

/** Of the `people` the name that starts behind a title, if one does; the longest of several. */
export function knownNameAt(text: string, known: readonly GazetteerHit[], at: number): NameFound | undefined {
  if (known.length === 0) return undefined;
  const [hit] = known.filter(({ norm }) => norm.start === at).sort((a, b) => b.norm.end - a.norm.end);
  if (!hit || interpunct.test(text.charAt(hit.norm.end))) return undefined;
  const { start, end } = hit.norm;
  return { start, end, form: text.slice(start, end), evidence: 'glossary', doubt: false, bits: sure };
}

/** Bits of a name that is known. */
const sure = 20;

const interpunct = /[·•・･‧⋅∙]/;

/** Names found otherwise, with the entry of the glossary they are; a report's writers are nobody's officials. */
export function identified(recognized: readonly Recognized[], hits: readonly GazetteerHit[]): readonly Recognized[] {
  const named = people(hits);
  if (named.length === 0) return recognized;
  const known = new Map<string, EntityId[]>();
  for (const { norm, entity } of named) {
    const key = `${norm.start} ${norm.end}`;
    known.set(key, [...(known.get(key) ?? []), entity.id]);
  }
  return recognized.map((one) => {
    const { draft } = one;
    if (draft.kind !== 'person' || draft.role === 'reporter' || draft.candidates) return one;
    const candidates = known.get(`${draft.norm.start} ${draft.norm.end}`);
    return candidates ? { ...one, draft: { ...draft, candidates } } : one;
  });
}
