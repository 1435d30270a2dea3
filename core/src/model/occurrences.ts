// Places in the prose of a document where a pattern holds: one pass over the whole norm, not one a block.
import { type NormSpan, normSpan, type Span, shift } from '../base/span';
import { quotations } from '../structure/quotations';
import type { Block, DocumentModel } from './document-model';
import { isProse } from './read-block';

export interface Occurrence {
  readonly match: RegExpExecArray;
  /** In the norm of the document. */
  readonly norm: NormSpan;
  readonly block: Block;
}

/** By appearance, each within one block of prose. The pattern is global and should not match line breaks. */
export function* occurrences(model: DocumentModel, pattern: RegExp): Generator<Occurrence> {
  let next = 0;
  for (const match of model.text.text.matchAll(pattern)) {
    const norm = normSpan(match.index, match.index + match[0].length);
    while ((model.blocks[next]?.norm.end ?? Number.POSITIVE_INFINITY) <= norm.start) next++;
    const block = model.blocks[next];
    if (!block) return;
    if (isProse(block.kind) && block.norm.start <= norm.start && norm.end <= block.norm.end)
      yield { match, norm, block };
  }
}

/** Where the group of an occurrence stands; the group's text must not stand earlier in the match. */
export function groupSpan({ match }: Occurrence, group: number): NormSpan {
  const start = match.index + match[0].indexOf(match[group] ?? '');
  return normSpan(start, start + (match[group]?.length ?? 0));
}

/** Whether a place lies in quotation marks: words of others, or a formulation. */
export const isQuoted = ({ norm, block }: Pick<Occurrence, 'norm' | 'block'>): boolean => {
  const within = shift(norm, -block.norm.start);
  return quotations(block.text.text).some(({ inner }) => inner.start <= within.start && within.end <= inner.end);
};

/** As it stands in the document, damage repaired, in the writer's own script. */
export const writtenAt = ({ text }: DocumentModel, { start, end }: NormSpan): string => text.unfolded.slice(start, end);

/** The source of a place of the norm. */
export const sourceAt = ({ text }: DocumentModel, norm: NormSpan): Span => text.toSource(norm);
