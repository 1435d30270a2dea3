// Places packed into few objects, and taken out again.
import type { Occurrence, PackedPlaces } from './contribution';

/** By appearance, as given. */
export function packed(places: readonly Occurrence[]): PackedPlaces {
  const notes = places.flatMap(({ span: _, ...note }, i) => (Object.keys(note).length > 0 ? [[i, note] as const] : []));
  return {
    spans: places.flatMap(({ span }) => [span.start, span.end]),
    ...(notes.length > 0 && { notes: Object.fromEntries(notes) }),
  };
}

export const unpacked = ({ spans, notes }: PackedPlaces): readonly Occurrence[] =>
  Array.from({ length: spans.length >> 1 }, (_, i) => ({
    span: { start: spans[2 * i] ?? 0, end: spans[2 * i + 1] ?? 0 },
    ...notes?.[i],
  }));
