// Whether a writer wrote the same elsewhere: what stands in a text twice is meant.
import { remember } from '../../base/remember';
import type { NormSpan } from '../../base/span';
import { mayBeIn } from '../../base/unit-filter';
import type { Block, DocumentModel } from '../../model/document-model';
import type { Part } from '../../model/part';
import { tally } from '../../model/tally';

/** Of a stretch of a block (which counts from the block's start) whether it stands in another place, before it or behind it. */
export function recurs(model: Pick<DocumentModel, 'parts'>, { part }: Block, { start, end }: NormSpan): boolean {
  const written = part.text.text.slice(start, end);
  const itself = placesIn(part, written).filter((at) => at >= start && at < end);
  return (timesOf(written)(model).get(written) ?? 0) > itself.length;
}

/** Asked at every edit as long as a stretch is taken for a slip. */
const timesOf = remember((written) => tally((part) => placesIn(part, written).map(() => written)));

/** Code and front matter count as they are typed. */
function placesIn({ text, typed, units }: Part, written: string): readonly number[] {
  const isProse = text.source !== '';
  if (isProse) for (let i = 0; i < written.length; i++) if (!mayBeIn(units, written.charCodeAt(i))) return none;
  const all = isProse ? text.text : typed;
  let found: number[] | undefined;
  for (let at = all.indexOf(written); at !== -1; at = all.indexOf(written, at + 1)) {
    found ??= [];
    found.push(at);
  }
  return found ?? none;
}

const none: readonly number[] = [];
