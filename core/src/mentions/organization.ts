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
  *recognize({ text, units, hits }) {
    const places = placesIn(text);
    const known = hits.filter(({ entity }) => entity.kind !== 'word').map(({ norm }) => norm);
    const names = hits.filter(({ entity }) => entity.kind === 'organization').map(({ norm }) => norm);
    const organizations = organizationsIn(text, units, places).filter(
      (one) => !names.some((name) => contains(name, one)),
    );
    for (const norm of organizations) yield { kind: 'organization', norm } satisfies MentionDraft;
    for (const { norm, division } of places) {
      if (division.doubtful || known.some((one) => contains(one, norm))) continue;
      if (!organizations.some((one) => overlaps(one, norm))) yield { kind: 'place', norm } satisfies MentionDraft;
    }
  },
};

/** Every organization in a text, by start; of two that overlap the longer. */
function organizationsIn(
  text: RecognizerInput['text'],
  units: RecognizerInput['units'],
  places: readonly PlaceHit[],
): readonly NormSpan[] {
  const byEnd = placesByEnd(places);
  const found: NormSpan[] = [...namedIn(text, units, places)];
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
