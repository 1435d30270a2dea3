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
  const inOrder = [...found].sort(byPlace);
  const kept: Recognized[] = [];
  for (let at = 0; at < inOrder.length; ) {
    let { end } = inOrder[at]!.draft.norm;
    let next = at + 1;
    for (; next < inOrder.length && inOrder[next]!.draft.norm.start < end; next++)
      end = Math.max(end, inOrder[next]!.draft.norm.end);
    // What touches nothing stays; nothing else does for most.
    if (next === at + 1) kept.push(inOrder[at]!);
    else for (const one of settled(inOrder.slice(at, next))) kept.push(one);
    at = next;
  }
  return kept;
}

/** Of a stretch of mentions that hang together, by place. */
function settled(found: readonly Recognized[]): readonly Recognized[] {
  const [a, b] = [found[0]!, found[1]!];
  if (found.length === 2) return compatible(a.draft, b.draft) ? found : [byWorth(a, b) > 0 ? b : a];
  // Kept mentions by the stretches they lie in: a paragraph may hold thousands, each of few characters.
  const covering: Recognized[][] = [];
  const kept: Recognized[] = [];
  for (const candidate of [...found].sort(byWorth)) {
    if (!fits(candidate.draft, covering)) continue;
    kept.push(candidate);
    const { start, end } = candidate.draft.norm;
    for (let i = stretch(start); i <= stretch(end - 1); i++) {
      const here = covering[i];
      if (here) here.push(candidate);
      else covering[i] = [candidate];
    }
  }
  return kept.sort(byPlace);
}

const byWorth = (a: Recognized, b: Recognized): number =>
  b.recognizer.rank - a.recognizer.rank || size(b.draft) - size(a.draft) || a.draft.norm.start - b.draft.norm.start;

const byPlace = (a: Recognized, b: Recognized): number =>
  a.draft.norm.start - b.draft.norm.start || size(b.draft) - size(a.draft);

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
