// Recognizes organizations by rule, from the place or level before and the kind of body, and the divisions by name.
import { contains, type NormSpan, normSpan, overlaps } from '../base/span';
import type { MentionDraft } from './mention';
import { bodiesIn, partEnd } from './organization-bodies';
import { namedIn } from './organization-named';
import { type PlaceHit, placesIn } from './organization-places';
import { bodyStart, placesByEnd } from './organization-prefix';
import type { Recognizer, RecognizerInput } from './recognizer';

/** Ranks above what is known by name: 昆明市科技局 is more than the 科技局 of a glossary; what is known longer wins. */
export const recognizer: Recognizer = {
  id: 'organization',
  rank: 40,
  recognize({ text, units, hits }) {
    const places = placesIn(text);
    const organizations = organizationsIn(text, units, places);
    if (places.length === 0 && organizations.length === 0) return [];
    const drafts: MentionDraft[] = [];
    const names = hits.filter(({ entity }) => entity.kind === 'organization');
    const shown = organizations.filter((one) => !names.some(({ norm }) => contains(norm, one)));
    for (const norm of shown) drafts.push({ kind: 'organization', norm });
    for (const { norm, division } of places) {
      if (division.doubtful || hits.some((one) => one.entity.kind !== 'word' && contains(one.norm, norm))) continue;
      if (!shown.some((one) => overlaps(one, norm))) drafts.push({ kind: 'place', norm });
    }
    return drafts;
  },
};

/** Every organization in a text, by start; of two that overlap the longer. */
function organizationsIn(
  text: RecognizerInput['text'],
  units: RecognizerInput['units'],
  places: readonly PlaceHit[],
): readonly NormSpan[] {
  const byEnd = placesByEnd(places);
  const found = [...namedIn(text, units, places, byEnd)];
  const bare: NormSpan[] = [];
  bodiesIn(text, (at, end, body) => {
    const start = bodyStart(text, at, body.need, byEnd);
    if (start === undefined) return;
    if (start === at) bare.push(normSpan(at, end));
    else found.push(normSpan(start, partEnd(text, end, body.form)));
  });
  // In order: 市科技局、财政局、人社局 hang on each other.
  const kept = [...longestOf(found)];
  for (const one of longestOf(bare)) if (standsAlone(text, one, kept)) kept.push(one);
  return longestOf(kept);
}

function longestOf(spans: readonly NormSpan[]): readonly NormSpan[] {
  if (spans.length < 2) return spans;
  const kept: NormSpan[] = [];
  for (const one of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every((other) => !overlaps(one, other))) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

const headFollows = /^(?:党[组委]|副?(?:局长|主任|厅长|书记)|[相有]关负责)/;

/** A department without its place: behind a list of bodies (市科技局、财政局) or with its head behind it. */
function standsAlone(text: string, { start, end }: NormSpan, before: readonly NormSpan[]): boolean {
  if (headFollows.test(text.slice(end, end + 6))) return true;
  return text.charAt(start - 1) === '、' && before.some((one) => one.end === start - 1);
}
