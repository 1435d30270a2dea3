// A new name for what stands under the cursor, written at each place in that place's own script.
import {
  type DocumentModel,
  type Lookup,
  lookupIn,
  type Mention,
  overlaps,
  type Place,
  type Span,
  scriptOf,
  subjectAt,
  type TextEdit,
  toScript,
} from '@dinggao/core';

/** Why there is no renaming. */
export type Refusal = 'nothing' | 'damaged' | 'empty' | 'lines';

export interface Renamable {
  /** What would be replaced right here, damage included. */
  readonly span: Span;
  /** What stands there, annotations removed: what the new name is typed over. */
  readonly placeholder: string;
}

export interface Renaming extends TextEdit {
  readonly uri: string;
  /** Two characters found without a post, or a name whose end is not certain: worth a look before it is replaced. */
  readonly doubtful: boolean;
}

interface Target {
  readonly here: Place;
  readonly kind: Mention['kind'];
  /** By document and appearance, disjoint, none of them in damaged text. */
  readonly places: readonly Place[];
}

/** `offset` counts UTF-16 units of the source. People, organizations, formulations and meetings have names. */
export function renamable(model: DocumentModel, offset: number): Renamable | Refusal {
  const target = targetAt(model, offset, lookupIn(model));
  return typeof target === 'string' ? target : { span: target.here.span, placeholder: target.here.written };
}

/**
 * Edits for every place of the same name, by document and appearance; places in broken stretches keep what they have.
 * Of an organization or a formulation only the places written in this very form are meant.
 */
export function rename(
  model: DocumentModel,
  offset: number,
  name: string,
  lookup: Lookup = lookupIn(model),
): readonly Renaming[] | Refusal {
  const target = targetAt(model, offset, lookup);
  if (typeof target === 'string') return target;
  const typed = name.trim();
  if (typed === '') return 'empty';
  if (lineBreak.test(typed)) return 'lines';
  return target.places
    .map((place) => ({ place, text: spelled(place, target.kind, typed) }))
    .filter(({ place, text }) => place.written !== text || lengthOf(place) !== text.length)
    .map(({ place: { uri, span, doubtful }, text }) => ({ uri, span, text, doubtful }));
}

const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;

/** What is written right but has an annotation in it is longer. */
const lengthOf = ({ span }: Place): number => span.end - span.start;

function targetAt(model: DocumentModel, offset: number, lookup: Lookup): Target | Refusal {
  const named = subjectAt(model, offset);
  if (!named || named.mention.kind === 'place') return 'nothing';
  const { mention, subject } = named;
  const here = lookupIn(model)(subject).find(({ span }) => span.start === mention.span.start);
  if (!here) return 'nothing';
  if (here.broken) return 'damaged';
  const places: Place[] = [];
  for (const one of lookup(subject)) {
    const last = places.at(-1);
    if (one.form !== here.form || one.broken) continue;
    if (!last || last.uri !== one.uri || !overlaps(last.span, one.span)) places.push(one);
  }
  return { here, kind: mention.kind, places };
}

/**
 * People write their names as they do: what was typed stands. All else follows the place: a Simplified name typed for
 * a Traditional place is converted, as known forms are; a Traditional one is what the writer wants everywhere.
 */
const spelled = ({ script }: Place, kind: Mention['kind'], typed: string): string =>
  kind === 'person' || scriptOf(typed) === 'traditional' ? typed : toScript(typed, script);
