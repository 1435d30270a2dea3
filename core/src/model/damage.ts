// What a broken conversion did to a document, by kind: for the rules that report it, and for those that keep quiet there.
import { contains, overlaps, type Span } from '../base/span';
import type { Replacement } from '../text/normalized-text';
import type { DocumentModel } from './document-model';

/** Every replacement a pass made, in order. */
export const damageBy = (model: DocumentModel, pass: string): readonly Replacement[] =>
  model.text.replacements.filter((one) => one.pass === pass);

const broken: ReadonlySet<string> = new Set([
  'repair-mojibake',
  'repair-tag',
  'repair-reencoded',
  'lost-replacement',
  'lost-twice',
]);

/** Stretches whose characters are not what was written; what is read there is a reconstruction. */
export const brokenStretches = (model: DocumentModel): readonly Span[] =>
  model.text.replacements.filter((one) => broken.has(one.pass)).map((one) => one.source);

/** Whether a span touches such a stretch: no rule but those about damage speaks there. */
export const touchesBroken = (stretches: readonly Span[], span: Span): boolean =>
  stretches.some((stretch) => overlaps(stretch, span) || contains(stretch, span));
