// What a broken conversion did to a document, by kind: for the rules that report it, and for those that keep quiet there.
import { oncePer } from '../base/once-per';
import type { Span } from '../base/span';
import type { Replacement } from '../text/normalized-text';
import type { BlockModel } from './lone-block';

/** Every replacement a pass made, in order. */
export const damageBy = (model: BlockModel, pass: string): readonly Replacement[] =>
  model.text.replacements.filter((one) => one.pass === pass);

const broken: ReadonlySet<string> = new Set([
  'repair-mojibake',
  'repair-tag',
  'repair-reencoded',
  'lost-replacement',
  'lost-twice',
]);

/** Stretches whose characters are not what was written; what is read there is a reconstruction. In order, disjoint. */
export const brokenStretches: (model: BlockModel) => readonly Span[] = oncePer(({ text }) =>
  text.replacements.filter((one) => broken.has(one.pass)).map((one) => one.source),
);

/** Whether a span touches one of the stretches (in order, disjoint): no rule but those about damage speaks there. */
export function touchesBroken(stretches: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretches[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const next = stretches[low];
  return next !== undefined && next.start < Math.max(end, start + 1);
}
