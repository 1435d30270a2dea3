// Numbered formulations that a document coins: in quotation marks, and known to nobody.
import { type Span, shift } from '../base/span';
import { measures, numeralValue } from '../gazetteer/count-variants';
import { withoutQuotes } from '../gazetteer/quotes';
import { brokenStretches, touchesBroken } from '../model/damage';
import type { DocumentModel } from '../model/document-model';
import { touchesForm } from '../model/known-forms';
import { occurrences } from '../model/occurrences';
import type { CoinedPart } from './contribution';

const quoted = new RegExp(
  `(?<=[“‘"])([一二三四五六七八九十两]{1,3}|\\d{1,2})([${measures.join('')}]?)([\\p{Script=Han}]{2,6})(?=[”’"])`,
  'gu',
);

/** One entry a spelling, by first appearance; damaged places are left out. */
export function coinedParts(model: DocumentModel): readonly CoinedPart[] {
  const { text } = model;
  const found = new Map<string, { name: string; key: string; written: string; at: Span[] }>();
  for (const { match, norm, block } of occurrences(model, quoted)) {
    const [name, numeral = '', , noun = ''] = match;
    const value = numeralValue(numeral);
    const span = text.toSource(norm);
    if (value === undefined || touchesForm(block.part, shift(norm, -block.norm.start))) continue;
    if (touchesBroken(brokenStretches(model), span)) continue;
    const written = withoutQuotes(text.unfolded.slice(norm.start, norm.end));
    const part = found.get(name) ?? { name, key: `${value}${noun}`, written, at: [] };
    part.at.push(span);
    found.set(name, part);
  }
  return [...found.values()];
}
