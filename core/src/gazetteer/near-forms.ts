// Stretches of text that are one character away from a known form: another character, one missing, doubled or swapped.
import { oncePer } from '../base/once-per';
import { type NormSpan, normSpan } from '../base/span';
import type { Entity, EntityKind } from './entity';
import { comparable } from './forms';
import type { Gazetteer } from './gazetteer';
import { isQuote, withoutQuotes } from './quotes';

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
const anchorOf = (form: string): number => (form.length < 6 ? 2 : form.length < 8 ? 3 : 4);
const longestAnchor = 4;
const none: readonly Form[] = [];

interface Form {
  readonly form: string;
  readonly entity: Entity;
}

interface Index {
  /** By the hash of two to four units: see the bits below. */
  readonly marked: Uint8Array;
  readonly byStart: ReadonlyMap<string, readonly Form[]>;
  readonly byEnd: ReadonlyMap<string, readonly Form[]>;
}

const marks = 1 << 18;
const beginsForm = 1;
const endsForm = 2;
/** Some longer anchor begins so: nearly every place is ruled out by its first two units. */
const goesOn = 4;

const mix = (mixed: number, code: number): number => Math.imul(mixed ^ code, 0x9e3779b1) ^ (mixed >>> 13);
const slot = (mixed: number): number => (mixed ^ (mixed >>> 15)) & (marks - 1);

/**
 * A form with one slip still has one end whole, so the ends lead to it: the cost is one look a place and length, and
 * grows with how many forms share an end that stands in the text, not with how many forms there are.
 */
const indexOf = oncePer(({ entities }: Gazetteer): Index => {
  const marked = new Uint8Array(marks);
  const byStart = new Map<string, Form[]>();
  const byEnd = new Map<string, Form[]>();
  const add = (map: Map<string, Form[]>, key: string, bit: number, one: Form): void => {
    let mixed = 0;
    for (let i = 0; i < key.length; i++) {
      mixed = mix(mixed, key.charCodeAt(i));
      if (i > 0) marked[slot(mixed)]! |= i + 1 < key.length ? goesOn : bit;
    }
    const others = map.get(key);
    if (others) others.push(one);
    else map.set(key, [one]);
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
      add(byStart, form.slice(0, size), beginsForm, { form, entity });
      add(byEnd, form.slice(-size), endsForm, { form, entity });
    }
  }
  return { marked, byStart, byEnd };
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
  const { marked, byStart, byEnd } = indexOf(gazetteer);
  const { bare, offsets } = withoutMarks(text);
  const taken = known.length === 0 ? undefined : takenUnits(text, known, offsets);
  let found: Map<string, NearForm> | undefined;
  const compare = ({ form, entity }: Form, start: number, end: number): void => {
    const edit = start < 0 || end > bare.length ? undefined : editOf(bare, start, end, form);
    if (!edit || taken?.subarray(start, end).includes(1)) return;
    const norm = offsets ? normSpan(offsets[start]!, offsets[end - 1]! + 1) : normSpan(start, end);
    found ??= new Map();
    found.set(`${start} ${end} ${form}`, { norm, entity, form, written: bare.slice(start, end), ...edit });
  };
  let first = bare.charCodeAt(0);
  for (let i = 0; i + 1 < bare.length; i++) {
    const second = bare.charCodeAt(i + 1);
    let mixed = mix(mix(0, first), second);
    first = second;
    let bits = marked[slot(mixed)]!;
    if (bits === 0) continue;
    for (let end = i + 2; bits !== 0 && taken?.[i] !== 1 && taken?.[end - 1] !== 1; end++) {
      const key = bits === goesOn ? '' : bare.slice(i, end);
      for (const one of byStart.get(key) ?? none)
        for (let more = -1; more <= 1; more++) compare(one, i, i + one.form.length + more);
      for (const one of byEnd.get(key) ?? none)
        for (let more = -1; more <= 1; more++) compare(one, end - one.form.length - more, end);
      if (end === i + longestAnchor || end === bare.length) break;
      mixed = mix(mixed, bare.charCodeAt(end));
      bits = marked[slot(mixed)]!;
    }
  }
  return found ? [...found.values()].sort((a, b) => a.norm.start - b.norm.start || b.norm.end - a.norm.end) : nothing;
}

const nothing: readonly never[] = [];

/** By unit that is no quotation mark: 1 where a known stretch stands. */
function takenUnits(text: string, known: ReadonlyArray<{ readonly norm: NormSpan }>, offsets?: Int32Array): Uint8Array {
  const taken = new Uint8Array(text.length);
  for (const { norm } of known) taken.fill(1, norm.start, norm.end);
  return offsets ? taken.map((_, i) => taken[offsets[i] ?? -1] ?? 0) : taken;
}

/** `offsets` say where each unit that is left stands in the text; absent when nothing was left out. */
function withoutMarks(text: string): { readonly bare: string; readonly offsets?: Int32Array } {
  let quote = 0;
  while (quote < text.length && !isQuote(text.charCodeAt(quote))) quote++;
  if (quote === text.length) return { bare: text };
  const bare = withoutQuotes(text);
  const offsets = new Int32Array(bare.length);
  let size = 0;
  for (let i = 0; i < text.length; i++) if (!isQuote(text.charCodeAt(i))) offsets[size++] = i;
  return { bare, offsets };
}

/** The one edit that makes `form` out of a stretch of its length, one less or one more; undefined if there is none. */
function editOf(text: string, start: number, end: number, form: string): Pick<NearForm, 'edit' | 'at'> | undefined {
  const size = end - start;
  let at = 0;
  while (at < size && at < form.length && text.charCodeAt(start + at) === form.charCodeAt(at)) at++;
  let same = 0;
  while (
    same < size &&
    same < form.length &&
    text.charCodeAt(end - 1 - same) === form.charCodeAt(form.length - 1 - same)
  )
    same++;
  if (size < form.length) return at + same >= size ? { edit: 'missing', at } : undefined;
  if (size > form.length) return at + same >= form.length ? { edit: 'added', at } : undefined;
  if (at === size) return undefined;
  if (at + same === size - 1) return { edit: 'other', at };
  const crossed = text[start + at] === form[at + 1] && text[start + at + 1] === form[at];
  return crossed && at + same === size - 2 ? { edit: 'swapped', at } : undefined;
}
