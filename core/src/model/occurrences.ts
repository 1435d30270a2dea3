// Places in the prose of a document where a pattern holds.
import { finder } from '../base/finder';
import { oncePer } from '../base/once-per';
import { meets, needsOf } from '../base/pattern-needs';
import { startsOf } from '../base/pattern-starts';
import { type NormSpan, normSpan, type Span } from '../base/span';
import { quotations } from '../structure/quotations';
import type { NormalizedText } from '../text/normalized-text';
import { blockFacts } from './block-facts';
import type { Block } from './document-model';
import type { BlockModel } from './lone-block';
import { sourceIn, writtenIn } from './placed';
import { isProse } from './read-block';

export interface Occurrence {
  /** Counts from the start of the block's norm. */
  readonly match: RegExpExecArray;
  /** In the norm of the model. */
  readonly norm: NormSpan;
  readonly block: Block;
}

/**
 * By appearance. The pattern is global and reads each block alone: it sees nothing of its neighbors. Where a block holds
 * nothing the pattern cannot do without, it is not even tried; where it was tried before, it is not tried again.
 */
export function occurrences(model: BlockModel, pattern: RegExp): readonly Occurrence[] {
  const { needs, matches } = lookFor(pattern);
  const { leaves } = model.parts;
  // Nearly all questions are about a single block and end here.
  if (leaves.length === 1 && !meets(leaves[0]!.part.units, needs)) return none;
  return matches(model).flatMap(({ block, fact: match }) => {
    if (!isProse(block.kind)) return none;
    const start = block.norm.start + match.index;
    return [{ match, norm: normSpan(start, start + match[0].length), block }];
  });
}

const lookFor = oncePer((pattern: RegExp) => {
  const needs = needsOf(pattern);
  const find = startsOf(pattern) ? finder(pattern) : (text: string) => [...text.matchAll(pattern)];
  const nothing: readonly RegExpExecArray[] = [];
  const matches = blockFacts(({ text, units }) => (meets(units, needs) ? find(text.text) : nothing));
  return { needs, matches };
});

/** By far the most frequent answer. */
const none: readonly Occurrence[] = [];

/** Where the group of an occurrence stands; the group's text must not stand earlier in the match. */
export function groupSpan({ match, norm }: Occurrence, group: number): NormSpan {
  const start = norm.start + match[0].indexOf(match[group] ?? '');
  return normSpan(start, start + (match[group]?.length ?? 0));
}

/** Whether a place lies in quotation marks: words of others, or a formulation. */
export const isQuoted = ({ norm, block }: Pick<Occurrence, 'norm' | 'block'>): boolean => {
  const start = norm.start - block.norm.start;
  const end = norm.end - block.norm.start;
  return quotationsOf(block.text).some(({ inner }) => inner.start <= start && end <= inner.end);
};

const quotationsOf = oncePer(({ text }: NormalizedText) => quotations(text));

/** Where it stands in its block's norm. */
const within = ({ match }: Occurrence): NormSpan => normSpan(match.index, match.index + match[0].length);

/** Its source, asked of its block alone: `model.text` is dear in a document. */
export const sourceOf = (one: Occurrence): Span => sourceIn(one.block, within(one));

/** As it stands in the document, likewise. */
export const writtenOf = (one: Occurrence): string => writtenIn(one.block, within(one));

/** As it stands in the document, damage repaired, in the writer's own script. */
export const writtenAt = ({ text }: BlockModel, { start, end }: NormSpan): string => text.unfolded.slice(start, end);

/** The source of a place of the norm. */
export const sourceAt = ({ text }: BlockModel, norm: NormSpan): Span => text.toSource(norm);
