// Whether a writer wrote the same elsewhere: what stands in a text twice is meant.
import { remember } from '../../base/remember';
import type { NormSpan } from '../../base/span';
import { mayBeIn } from '../../base/unit-filter';
import { blockFacts } from '../../model/block-facts';
import type { Block, DocumentModel } from '../../model/document-model';
import type { Part } from '../../model/part';

/** Of a stretch of a block (which counts from the block's start) whether it stands in another place, before it or behind it. */
export function recurrence(model: Pick<DocumentModel, 'parts'>): (block: Block, local: NormSpan) => boolean {
  return (block, { start, end }) => {
    const written = block.text.text.slice(start, end);
    return placesOf(written)(model).some(
      ({ block: other, fact }) => other.norm.start !== block.norm.start || fact < start || fact >= end,
    );
  };
}

/** Asked at every edit as long as a stretch is taken for a slip. */
const placesOf = remember((written) => blockFacts((part) => placesIn(part, written)));

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
