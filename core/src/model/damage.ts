// What a broken conversion did to a document, by kind: for the rules that report it, and for those that keep quiet there.
import { oncePer } from '../base/once-per';
import { type Span, shift } from '../base/span';
import type { Replacement } from '../text/normalized-text';
import { type BlockFact, blockFacts } from './block-facts';
import type { BlockModel } from './lone-block';
import { noticed, sumOf } from './noticed';
import type { Part } from './part';

/** Every replacement a pass made, in order. Make the answer at module level. */
export function damageBy(pass: string): (model: BlockModel) => readonly Replacement[] {
  const inBlocks = blockFacts(madeBy(pass));
  return (model) => inBlocks(model).map(placed);
}

/** The same for whoever tells of the first and the number of them. */
export function damageNoticed(pass: string): {
  readonly count: (model: BlockModel) => number;
  readonly first: (model: BlockModel) => Replacement | undefined;
  readonly all: (model: BlockModel) => readonly Replacement[];
} {
  const { times, first, all } = noticed(madeBy(pass));
  return {
    count: (model) => sumOf(times(model)),
    first: (model) => {
      const found = first(model);
      return found && placed(found);
    },
    all: (model) => all(model).map(placed),
  };
}

const madeBy =
  (pass: string) =>
  ({ text }: Part): readonly Replacement[] =>
    text.replacements.length === 0 ? undamaged : text.replacements.filter((one) => one.pass === pass);

const placed = ({ block, fact }: BlockFact<Replacement>): Replacement => ({
  ...fact,
  source: shift(fact.source, block.content.start),
});

const undamaged: readonly Replacement[] = [];

const broken: ReadonlySet<string> = new Set([
  'repair-mojibake',
  'repair-tag',
  'repair-reencoded',
  'lost-replacement',
  'lost-twice',
]);

/** Stretches of a block whose characters are not what was written; what is read there is a reconstruction. In order, disjoint. */
export const brokenIn = ({ text }: Pick<Part, 'text'>): readonly Span[] =>
  text.replacements.length === 0
    ? whole
    : text.replacements.filter((one) => broken.has(one.pass)).map((one) => one.source);

const whole: readonly Span[] = [];

const brokenInBlocks = blockFacts(brokenIn);

/** The same of all blocks. */
export const brokenStretches: (model: BlockModel) => readonly Span[] = oncePer((model) =>
  brokenInBlocks(model).map(({ block, fact }) => shift(fact, block.content.start)),
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
