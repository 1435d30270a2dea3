// How a known form is written in a document, and the edit that writes it there.
import { remember } from '../base/remember';
import { type NormSpan, normSpan, type Span } from '../base/span';
import { mayBeIn } from '../base/unit-filter';
import { comparable } from '../gazetteer/forms';
import { withoutQuotes } from '../gazetteer/quotes';
import { toScript } from '../text/script';
import { brokenIn, touchesBroken } from './damage';
import type { Block, DocumentModel } from './document-model';
import { firstFact } from './first-fact';
import type { Part } from './part';
import { sourceIn } from './placed';

/**
 * What to write in place of `written` (as it stands in the document) for a Simplified form, without quotation marks: the
 * document's own spelling of it if it has one outside damaged text; else the form in the document's script, with the
 * writer's own characters kept wherever they are right already. `traditional`: the form in Traditional script, where
 * converting each character goes wrong.
 */
export function spellFor(
  model: Pick<DocumentModel, 'parts' | 'script'>,
  form: string,
  written: string,
  traditional?: string,
): string {
  const converted = model.script === 'traditional' && traditional ? traditional : toScript(form, model.script);
  const own = spellingOf(comparable(form))(model);
  return own ? own.fact : keepWritten(withoutQuotes(written), withoutQuotes(converted));
}

/** How a document first writes a form; asked for again at every edit as long as it is in a finding. */
const spellingOf = remember((form) => firstFact((part) => spellingIn(part, form)));

function spellingIn(part: Part, form: string): readonly string[] {
  for (let i = 0; i < form.length; i++) if (!mayBeIn(part.units, form.charCodeAt(i))) return none;
  const { text } = part;
  const broken = brokenIn(part);
  for (let at = text.text.indexOf(form); at !== -1; at = text.text.indexOf(form, at + 1)) {
    const norm = normSpan(at, at + form.length);
    if (!touchesBroken(broken, text.toSource(norm))) return [text.unfolded.slice(norm.start, norm.end)];
  }
  return none;
}

const none: readonly string[] = [];

function keepWritten(written: string, converted: string): string {
  const { start, bareEnd, rightEnd } = difference(comparable(written), comparable(converted));
  return written.slice(0, start) + converted.slice(start, rightEnd) + written.slice(bareEnd);
}

/** As `TextEdit` of the rules. */
export interface Respelling {
  readonly span: Span;
  readonly text: string;
}

/**
 * The edit that makes `right` (as `spellFor` gives it) out of what stands at `local`, which counts from the block's
 * start. The whole stretch, unless the writer's quotation marks lie inside it: then only what differs. Undefined where
 * that would tear a mark from its place.
 */
export function respelling(block: Block, local: NormSpan, right: string): Respelling | undefined {
  const written = block.text.text.slice(local.start, local.end);
  const bare = withoutQuotes(written);
  if (bare === written) return { span: sourceIn(block, local), text: right };

  const { start, bareEnd, rightEnd } = difference(bare, comparable(right));
  const offsets = Array.from(written, (char, i) => (withoutQuotes(char) === '' ? -1 : local.start + i)).filter(
    (at) => at >= 0,
  );
  const changed = normSpan(offsets[start]!, offsets[bareEnd - 1]! + 1);
  if (changed.end - changed.start !== bareEnd - start) return undefined;
  return { span: sourceIn(block, changed), text: right.slice(start, rightEnd) };
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
