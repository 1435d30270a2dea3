// Every form the gazetteer knows, over the whole document: for rules that need all of it as evidence.

import { oncePer } from '../base/once-per';
import { contains, type NormSpan, overlaps, shift } from '../base/span';
import type { Entity } from '../gazetteer/entity';
import type { GazetteerHit } from '../gazetteer/gazetteer';
import { isQuoted } from '../gazetteer/quotes';
import type { Block, DocumentModel } from './document-model';
import type { BlockReading } from './read-block';

/** A hit in its document; `norm` counts from the document's start. */
export interface KnownForm extends GazetteerHit {
  readonly block: Block;
  /** Whether quotation marks stand right around it. */
  readonly quoted: boolean;
}

/** All forms of a document, and what is asked of one form in view of the others. */
export interface KnownForms {
  /** By appearance, longest first; forms may nest or overlap. */
  readonly all: readonly KnownForm[];
  /** Whether a form that is also ordinary text may be spoken of: it is quoted, or its entity is named rightly elsewhere. */
  passesGuard(form: KnownForm): boolean;
  /** Whether a right form stands there too, so that the hit is only a part of it, or crosses it by chance. */
  isShadowed(form: KnownForm): boolean;
  /** Where an entity first stands in its canonical form. */
  canonical(entity: Entity): KnownForm | undefined;
  /** Whether any form at all stands there. */
  touches(norm: NormSpan): boolean;
}

/** Found while the blocks were read; put together once a model. */
export const knownForms: (model: DocumentModel) => KnownForms = oncePer(({ blocks }) => {
  const all: KnownForm[] = [];
  for (const block of blocks) {
    const { hits } = block.reading;
    const quoted = hits.length === 0 ? [] : quotedIn(block.reading);
    for (let i = 0; i < hits.length; i++) {
      const { norm, entity, alias } = hits[i]!;
      const found = { norm: shift(norm, block.norm.start), entity, block, quoted: quoted[i] === true };
      all.push(alias ? { ...found, alias } : found);
    }
  }
  const right = all.filter(isRight);
  const named = new Set(right.map(({ entity }) => entity));
  const canonical = new Map<Entity, KnownForm>();
  for (const form of right) if (!form.alias && !canonical.has(form.entity)) canonical.set(form.entity, form);
  return {
    all,
    passesGuard: ({ alias, quoted, entity }) =>
      alias?.guard !== 'quoted-or-canonical-in-document' || quoted || named.has(entity),
    isShadowed: ({ norm }) => anyNear(right, norm, (other) => overlaps(norm, other) && !isWithin(other, norm)),
    canonical: (entity) => canonical.get(entity),
    touches: (norm) => anyNear(all, norm, (other) => overlaps(norm, other)),
  };
});

/** Of each hit of a block whether quotation marks stand right around it. */
const quotedIn: (reading: BlockReading) => readonly boolean[] = oncePer(({ hits, text }) =>
  hits.map(({ norm }) => isQuoted(text.text, norm)),
);

/** No form is longer: whoever reaches into a stretch starts no further before it. */
const longestForm = 100;

/** `forms` are sorted by start. */
function anyNear(forms: readonly KnownForm[], norm: NormSpan, fits: (other: NormSpan) => boolean): boolean {
  for (let i = firstFrom(forms, norm.start - longestForm); i < forms.length; i++) {
    const other = forms[i]!.norm;
    if (other.start >= norm.end) return false;
    if (fits(other)) return true;
  }
  return false;
}

/** Index of the first form that starts at `offset` or behind it. */
function firstFrom(forms: readonly KnownForm[], offset: number): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (forms[middle]!.norm.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the form is right for its entity: canonical or an accepted alias. */
export const isRight = ({ alias }: GazetteerHit): boolean => !alias || alias.status === 'accepted';

const isWithin = (inner: NormSpan, outer: NormSpan): boolean =>
  contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;
