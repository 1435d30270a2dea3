// How a known form is written in a document, and the edit that writes it there.
import { oncePer } from '../base/once-per';
import { type NormSpan, normSpan, type Span } from '../base/span';
import { comparable } from '../gazetteer/forms';
import { withoutQuotes } from '../gazetteer/quotes';
import { toScript } from '../text/script';
import { brokenStretches, touchesBroken } from './damage';
import type { DocumentModel } from './document-model';

/**
 * What to write at `norm` for a Simplified form, without quotation marks: the document's own spelling of it if it has
 * one outside damaged text; else the form in the document's script, with the writer's own characters kept wherever
 * they are right already. `traditional`: the form in Traditional script, where converting each character goes wrong.
 */
export function spell(model: DocumentModel, form: string, norm: NormSpan, traditional?: string): string {
  const converted = model.script === 'traditional' && traditional ? traditional : toScript(form, model.script);
  return ownSpelling(model, comparable(form)) ?? keepWritten(model, norm, withoutQuotes(converted));
}

/** Asked for every finding, and a form that is nowhere is looked for in the whole text. */
const spellings: (model: DocumentModel) => Map<string, string | undefined> = oncePer(() => new Map());

function ownSpelling(model: DocumentModel, form: string): string | undefined {
  const known = spellings(model);
  if (!known.has(form)) known.set(form, findSpelling(model, form));
  return known.get(form);
}

function findSpelling(model: DocumentModel, form: string): string | undefined {
  const { text } = model;
  const broken = brokenStretches(model);
  for (let at = text.text.indexOf(form); at !== -1; at = text.text.indexOf(form, at + 1)) {
    const norm = normSpan(at, at + form.length);
    if (!touchesBroken(broken, text.toSource(norm))) return text.unfolded.slice(norm.start, norm.end);
  }
  return undefined;
}

function keepWritten({ text }: DocumentModel, norm: NormSpan, converted: string): string {
  const written = withoutQuotes(text.unfolded.slice(norm.start, norm.end));
  const { start, bareEnd, rightEnd } = difference(comparable(written), comparable(converted));
  return written.slice(0, start) + converted.slice(start, rightEnd) + written.slice(bareEnd);
}

/** As `TextEdit` of the rules. */
export interface Respelling {
  readonly span: Span;
  readonly text: string;
}

/**
 * The edit that makes `right` (as `spell` gives it) out of what stands at `norm`. The whole stretch, unless the writer's
 * quotation marks lie inside it: then only what differs. Undefined where that would tear a mark from its place.
 */
export function respelling(model: DocumentModel, norm: NormSpan, right: string): Respelling | undefined {
  const written = model.text.text.slice(norm.start, norm.end);
  const bare = withoutQuotes(written);
  if (bare === written) return { span: model.text.toSource(norm), text: right };

  const { start, bareEnd, rightEnd } = difference(bare, comparable(right));
  const offsets = Array.from(written, (char, i) => (withoutQuotes(char) === '' ? -1 : norm.start + i)).filter(
    (at) => at >= 0,
  );
  const changed = normSpan(offsets[start]!, offsets[bareEnd - 1]! + 1);
  if (changed.end - changed.start !== bareEnd - start) return undefined;
  return { span: model.text.toSource(changed), text: right.slice(start, rightEnd) };
}

/** Where two strings differ, never empty on the side of `bare`, so that there is something to replace. */
function difference(bare: string, right: string): { start: number; bareEnd: number; rightEnd: number } {
  let start = 0;
  while (start < Math.min(bare.length, right.length) && bare[start] === right[start]) start++;
  let bareEnd = bare.length;
  let rightEnd = right.length;
  while (bareEnd > start && rightEnd > start && bare[bareEnd - 1] === right[rightEnd - 1]) {
    bareEnd--;
    rightEnd--;
  }
  if (start < bareEnd) return { start, bareEnd, rightEnd };
  return start > 0 ? { start: start - 1, bareEnd, rightEnd } : { start, bareEnd: bareEnd + 1, rightEnd: rightEnd + 1 };
}
