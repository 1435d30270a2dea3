// Every form the gazetteer knows, over the whole document: for rules that need all of it as evidence.
import { contains, type NormSpan, overlaps, shift } from '../base/span';
import type { Gazetteer, GazetteerHit } from '../gazetteer/gazetteer';
import { isQuoted } from '../gazetteer/quotes';
import type { Block, DocumentModel } from './document-model';

/** A hit in its document; `norm` counts from the document's start. */
export interface KnownForm extends GazetteerHit {
  readonly block: Block;
  /** Whether quotation marks stand right around it. */
  readonly quoted: boolean;
}

/** By appearance, longest first; forms may nest or overlap. */
export function knownForms({ blocks }: DocumentModel, gazetteer: Gazetteer): readonly KnownForm[] {
  return blocks.flatMap((block) =>
    gazetteer.match(block.text.text).map((hit) => ({
      ...hit,
      norm: shift(hit.norm, block.norm.start),
      block,
      quoted: isQuoted(block.text.text, hit.norm),
    })),
  );
}

/** Whether the form is right for its entity: canonical or an accepted alias. */
export const isRight = ({ alias }: GazetteerHit): boolean => !alias || alias.status === 'accepted';

/** Whether a form that is also ordinary text may be spoken of: it is quoted, or its entity is named rightly elsewhere. */
export function passesGuard(form: KnownForm, forms: readonly KnownForm[]): boolean {
  if (form.alias?.guard !== 'quoted-or-canonical-in-document') return true;
  return form.quoted || forms.some((other) => other.entity === form.entity && isRight(other));
}

/** Whether a right form stands there too, so that the hit is only a part of it, or crosses it by chance. */
export const isShadowed = ({ norm }: KnownForm, forms: readonly KnownForm[]): boolean =>
  forms.some((other) => isRight(other) && overlaps(norm, other.norm) && !isWithin(other.norm, norm));

const isWithin = (inner: NormSpan, outer: NormSpan): boolean =>
  contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;
