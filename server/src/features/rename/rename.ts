// A new name for what stands under the cursor, written at each place in that place's own script.
import {
  brokenStretches,
  type DocumentModel,
  type Mention,
  overlaps,
  type Span,
  scriptOf,
  type TextEdit,
  toScript,
  touchesBroken,
} from '@dinggao/core';
import { mentionsOf, subjectAt } from '../../subject';

/** Why there is no renaming. */
export type Refusal = 'nothing' | 'damaged' | 'empty' | 'lines';

export interface Renamable {
  /** What would be replaced right here, damage included. */
  readonly span: Span;
  /** What stands there, annotations removed: what the new name is typed over. */
  readonly placeholder: string;
}

export interface Renaming extends TextEdit {
  /** Two characters found without a post, or a name whose end is not certain: worth a look before it is replaced. */
  readonly doubtful: boolean;
}

interface Target {
  readonly here: Mention;
  /** In order, disjoint, none of them in damaged text. */
  readonly places: readonly Mention[];
}

/** `offset` counts UTF-16 units of the source. People, organizations, formulations and meetings have names. */
export function renamable(model: DocumentModel, offset: number): Renamable | Refusal {
  const target = targetAt(model, offset);
  return typeof target === 'string' ? target : { span: target.here.span, placeholder: written(model, target.here) };
}

/**
 * Edits for every place of the same name, by appearance; places in broken stretches keep what they have. Of an
 * organization or a formulation only the places written in this very form are meant.
 */
export function rename(model: DocumentModel, offset: number, name: string): readonly Renaming[] | Refusal {
  const target = targetAt(model, offset);
  if (typeof target === 'string') return target;
  const typed = name.trim();
  if (typed === '') return 'empty';
  if (lineBreak.test(typed)) return 'lines';
  return target.places
    .map((place) => ({ span: place.span, text: spelled(model, place, typed), doubtful: isDoubtful(place) }))
    .filter(({ span, text }) => model.text.source.slice(span.start, span.end) !== text);
}

const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;

function targetAt(model: DocumentModel, offset: number): Target | Refusal {
  const named = subjectAt(model, offset);
  if (!named || named.mention.kind === 'place') return 'nothing';
  const { mention: here, subject } = named;
  const broken = brokenStretches(model);
  if (touchesBroken(broken, here.span)) return 'damaged';
  const places: Mention[] = [];
  for (const one of mentionsOf(model, subject)) {
    const last = places.at(-1);
    if (one.kind !== here.kind || one.form !== here.form || touchesBroken(broken, one.span)) continue;
    if (!last || !overlaps(last.span, one.span)) places.push(one);
  }
  return { here, places };
}

const gaps = /\s+/g;

/** 李　明 is typed over as 李明. */
function written({ text }: DocumentModel, { norm, kind }: Mention): string {
  const own = text.unfolded.slice(norm.start, norm.end);
  return kind === 'person' ? own.replace(gaps, '') : own;
}

/**
 * People write their names as they do: what was typed stands. All else follows the place: a Simplified name typed for
 * a Traditional place is converted, as known forms are; a Traditional one is what the writer wants everywhere.
 */
function spelled(model: DocumentModel, place: Mention, typed: string): string {
  if (place.kind === 'person' || scriptOf(typed) === 'traditional') return typed;
  const own = written(model, place);
  // What both scripts write alike tells nothing; then the document does.
  const differs = own !== model.text.text.slice(place.norm.start, place.norm.end);
  return toScript(typed, differs ? scriptOf(own) : model.script);
}

const isDoubtful = ({ kind, form, evidence, doubt }: Mention): boolean =>
  doubt === true || (kind === 'person' && form.length === 2 && evidence === 'introduced');
