// Stretches of text that are one character away from a known form: another character, one missing, doubled or swapped.
import { oncePer } from '../base/once-per';
import { type NormSpan, normSpan } from '../base/span';
import { bareUnits } from './bare-units';
import type { Entity, EntityKind } from './entity';
import { comparable } from './forms';
import type { Gazetteer } from './gazetteer';
import { withoutQuotes } from './quotes';

export type Edit = 'other' | 'missing' | 'added' | 'swapped';

export interface NearForm {
  readonly norm: NormSpan;
  readonly entity: Entity;
  /** The right form, without quotation marks. */
  readonly form: string;
  /** The stretch as it stands, without quotation marks. */
  readonly written: string;
  readonly edit: Edit;
  /** Where the form and the stretch part, counted in either. */
  readonly at: number;
}

const kinds: ReadonlySet<EntityKind> = new Set<EntityKind>(['term', 'plan', 'meeting', 'organization']);
/** Shorter ones are near to too much. */
const shortest = 4;

/** How much of a form must stand there unbroken at one of its ends; forms of eight characters and more: four. */
const anchorOf = (form: { readonly length: number }): number => (form.length < 6 ? 2 : form.length < 8 ? 3 : 4);
const longestAnchor = 4;

interface Form {
  readonly form: string;
  readonly units: Uint16Array;
  readonly entity: Entity;
}

/** The forms that begin and that end with some units. */
interface Anchored {
  readonly starting: Form[];
  readonly ending: Form[];
}

interface Index {
  /** By the hash of two to four units: see the bits below. */
  readonly marked: Uint8Array;
  /** By the same, before it is cut down to a place among the marks. Hardly ever two anchors share one. */
  readonly byAnchor: ReadonlyMap<number, Anchored>;
}

const marks = 1 << 18;
const isAnchor = 1;
/** Some longer anchor begins so: nearly every place is ruled out by its first two units. */
const goesOn = 2;

const mix = (mixed: number, code: number): number => Math.imul(mixed ^ code, 0x9e3779b1) ^ (mixed >>> 13);
const slot = (mixed: number): number => (mixed ^ (mixed >>> 15)) & (marks - 1);

/**
 * A form with one slip still has one end whole, so the ends lead to it: the cost is one look a place and length, and
 * grows with how many forms share an end that stands in the text, not with how many forms there are.
 */
const indexOf = oncePer(({ entities }: Gazetteer): Index => {
  const marked = new Uint8Array(marks);
  const byAnchor = new Map<number, Anchored>();
  const anchored = (key: string): Anchored => {
    let mixed = 0;
    for (let i = 0; i < key.length; i++) {
      mixed = mix(mixed, key.charCodeAt(i));
      if (i > 0) marked[slot(mixed)]! |= i + 1 < key.length ? goesOn : isAnchor;
    }
    const known = byAnchor.get(mixed) ?? { starting: [], ending: [] };
    byAnchor.set(mixed, known);
    return known;
  };
  const seen = new Set<string>();
  for (const entity of entities) {
    if (!kinds.has(entity.kind)) continue;
    const aliases = entity.aliases.filter(({ status, guard }) => status === 'accepted' && !guard);
    for (const written of [entity.canonical, ...aliases.map(({ form }) => form)]) {
      const form = comparable(written);
      if (form.length < shortest || seen.has(form)) continue;
      seen.add(form);
      const size = anchorOf(form);
      const one = { form, entity, units: Uint16Array.from({ length: form.length }, (_, i) => form.charCodeAt(i)) };
      anchored(form.slice(0, size)).starting.push(one);
      anchored(form.slice(-size)).ending.push(one);
    }
  }
  return { marked, byAnchor };
});

/**
 * Every stretch that is one slip away from a form; several may overlap. By no means all of them are mistakes. Left out
 * are those that overlap one of `known`, most often the very forms the text holds: where these stand nothing is compared.
 */
export function nearForms(
  gazetteer: Gazetteer,
  text: string,
  known: ReadonlyArray<{ readonly norm: NormSpan }> = nothing,
): readonly NearForm[] {
  const { marked, byAnchor } = indexOf(gazetteer);
  const { size, units, offsets, taken } = bareUnits(text, known);
  let found: Map<string, NearForm> | undefined;
  const compare = (one: Form, start: number, end: number): void => {
    const edit = start < 0 || end > size ? undefined : editOf(units, start, end, one.units);
    if (!edit || taken.subarray(start, end).includes(1)) return;
    const { form, entity } = one;
    const norm = normSpan(offsets[start]!, offsets[end - 1]! + 1);
    const written = withoutQuotes(text.slice(norm.start, norm.end));
    found ??= new Map();
    found.set(`${start} ${end} ${form}`, { norm, entity, form, written, ...edit });
  };
  for (let i = 0; i + 1 < size; i++) {
    let mixed = mix(mix(0, units[i]!), units[i + 1]!);
    let bits = marked[slot(mixed)]!;
    if (bits === 0) continue;
    for (let end = i + 2; bits !== 0 && taken[i] === 0 && taken[end - 1] === 0; end++) {
      const anchored = bits === goesOn ? undefined : byAnchor.get(mixed);
      if (anchored) {
        for (const one of anchored.starting)
          if (startsSo(units, i, end, one.units))
            for (let more = -1; more <= 1; more++) compare(one, i, i + one.units.length + more);
        for (const one of anchored.ending)
          if (endsSo(units, i, end, one.units))
            for (let more = -1; more <= 1; more++) compare(one, end - one.units.length - more, end);
      }
      if (end === i + longestAnchor || end === size) break;
      mixed = mix(mixed, units[end]!);
      bits = marked[slot(mixed)]!;
    }
  }
  return found ? [...found.values()].sort((a, b) => a.norm.start - b.norm.start || b.norm.end - a.norm.end) : nothing;
}

const nothing: readonly never[] = [];

/** Whether the stretch is an anchor of the form, as its hash says: of the length of one, and what the form begins with. */
const startsSo = (text: Uint16Array, start: number, end: number, form: Uint16Array): boolean =>
  end - start === anchorOf(form) && isSame(text, start, form, 0, end - start);

/** The same for what the form ends with. */
const endsSo = (text: Uint16Array, start: number, end: number, form: Uint16Array): boolean =>
  end - start === anchorOf(form) && isSame(text, start, form, form.length - (end - start), end - start);

function isSame(a: Uint16Array, from: number, b: Uint16Array, at: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (a[from + i] !== b[at + i]) return false;
  return true;
}

/** The one edit that makes `form` out of a stretch of its length, one less or one more; undefined if there is none. */
function editOf(
  text: Uint16Array,
  start: number,
  end: number,
  form: Uint16Array,
): Pick<NearForm, 'edit' | 'at'> | undefined {
  const size = end - start;
  const least = form.length - 2;
  // Where an end differs, all but two units of the other side are the same: two looks rule out nearly every stretch.
  if (text[end - 1] !== form[form.length - 1] && text[start + least - 1] !== form[least - 1]) return undefined;
  if (text[start] !== form[0] && text[end - least] !== form[2]) return undefined;
  let at = 0;
  while (at < size && at < form.length && text[start + at] === form[at]) at++;
  let same = 0;
  while (same < size && same < form.length && text[end - 1 - same] === form[form.length - 1 - same]) same++;
  if (size < form.length) return at + same >= size ? { edit: 'missing', at } : undefined;
  if (size > form.length) return at + same >= form.length ? { edit: 'added', at } : undefined;
  if (at === size) return undefined;
  if (at + same === size - 1) return { edit: 'other', at };
  const crossed = text[start + at] === form[at + 1] && text[start + at + 1] === form[at];
  return crossed && at + same === size - 2 ? { edit: 'swapped', at } : undefined;
}
