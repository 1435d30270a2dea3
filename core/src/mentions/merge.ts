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
 * Mentions of different kinds may nest (市委 inside 市委书记), but not cross.
 */
export function merge(found: readonly Recognized[]): readonly Recognized[] {
  const byWorth = [...found].sort(
    (a, b) =>
      b.recognizer.rank - a.recognizer.rank || size(b.draft) - size(a.draft) || a.draft.norm.start - b.draft.norm.start,
  );
  const kept: Recognized[] = [];
  for (const candidate of byWorth) {
    if (kept.every((other) => compatible(candidate.draft, other.draft))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.draft.norm.start - b.draft.norm.start || size(b.draft) - size(a.draft));
}

const size = (draft: MentionDraft): number => draft.norm.end - draft.norm.start;

function compatible(a: MentionDraft, b: MentionDraft): boolean {
  if (!overlaps(a.norm, b.norm)) return true;
  if (a.kind === b.kind || a.kind === 'person' || b.kind === 'person') return false;
  return within(a, b) || within(b, a);
}

const within = (inner: MentionDraft, outer: MentionDraft): boolean =>
  outer.norm.start <= inner.norm.start && inner.norm.end <= outer.norm.end && size(inner) < size(outer);
