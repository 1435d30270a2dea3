// Settles overlaps: of what all recognizers yield for one block, what stays.
import { overlaps } from '../base/span';
import type { MentionDraft } from './mention';
import type { Recognizer } from './recognizer';

export interface Recognized {
  readonly draft: MentionDraft;
  readonly recognizer: Recognizer;
}

/**
 * A mention that overlaps a better one is dropped: higher rank first, then the longer, then the earlier.
 * Mentions of different kinds may nest (市委 inside 市委书记), but not cross, and nothing shares a person's name.
 */
export function merge(found: readonly Recognized[]): readonly Recognized[] {
  if (found.length < 2) return found;
  const byWorth = [...found].sort(
    (a, b) =>
      b.recognizer.rank - a.recognizer.rank || size(b.draft) - size(a.draft) || a.draft.norm.start - b.draft.norm.start,
  );
  // Kept mentions by the stretches they lie in: a paragraph may hold thousands, each of few characters.
  const covering: Recognized[][] = [];
  const kept: Recognized[] = [];
  for (const candidate of byWorth) {
    if (!fits(candidate.draft, covering)) continue;
    kept.push(candidate);
    const { start, end } = candidate.draft.norm;
    for (let i = stretch(start); i <= stretch(end - 1); i++) {
      const here = covering[i];
      if (here) here.push(candidate);
      else covering[i] = [candidate];
    }
  }
  return kept.sort((a, b) => a.draft.norm.start - b.draft.norm.start || size(b.draft) - size(a.draft));
}

const size = (draft: MentionDraft): number => draft.norm.end - draft.norm.start;

/** Places side by side are looked at together. */
const stretch = (at: number): number => at >>> 4;

function fits(draft: MentionDraft, covering: readonly (readonly Recognized[])[]): boolean {
  for (let i = stretch(draft.norm.start); i <= stretch(draft.norm.end - 1); i++) {
    for (const other of covering[i] ?? []) if (!compatible(draft, other.draft)) return false;
  }
  return true;
}

function compatible(a: MentionDraft, b: MentionDraft): boolean {
  if (!overlaps(a.norm, b.norm)) return true;
  if (a.kind === b.kind || a.kind === 'person' || b.kind === 'person') return false;
  return within(a, b) || within(b, a);
}

const within = (inner: MentionDraft, outer: MentionDraft): boolean =>
  outer.norm.start <= inner.norm.start && inner.norm.end <= outer.norm.end && size(inner) < size(outer);
