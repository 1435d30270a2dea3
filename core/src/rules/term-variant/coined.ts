// Variants of numbered formulations no dictionary knows: quotation marks show that one was coined.
import { message } from '../../base/message';
import type { BlockFact } from '../../model/block-facts';
import { touchesForm } from '../../model/known-forms';
import { sourceIn, writtenIn } from '../../model/placed';
import { respelling } from '../../model/spelling';
import type { Finding, RuleInput } from '../rule';
import { type Cluster, clusters, type Occurrence, spellingOf } from './clusters';
import { templates } from './messages';

export function* coinedVariants({ model }: RuleInput): Iterable<Finding> {
  for (const cluster of clusters(model)) {
    if (cluster.some(({ block, fact }) => touchesForm(block.part, fact.norm))) continue;
    const first = decisive(cluster);
    const right = writtenIn(first.block, first.fact.norm);
    const quoted = new Set(cluster.flatMap(({ fact }) => (fact.quoted ? [spellingOf(fact)] : [])));
    for (const { block, fact: one } of cluster) {
      if (spellingOf(one) === spellingOf(first.fact) || !isVariant(one, first.fact, quoted)) continue;
      const edit = respelling(block, one.norm, right);
      yield {
        span: sourceIn(block, one.norm),
        message: message(templates.both, { found: writtenIn(block, one.norm), right }),
        related: [{ span: sourceIn(first.block, first.fact.norm), message: message(templates.elsewhere, { right }) }],
        ...(edit && {
          fixes: [{ title: message(templates.replace, { right }), edits: [edit], safety: 'suggestion' as const }],
        }),
      };
    }
  }
}

/** The first occurrence of the spelling used most; of several used equally often, of the one used first. */
function decisive(cluster: Cluster): BlockFact<Occurrence> {
  const counts = new Map<string, number>();
  for (const { fact } of cluster) counts.set(spellingOf(fact), (counts.get(spellingOf(fact)) ?? 0) + 1);
  const count = ({ fact }: BlockFact<Occurrence>) => counts.get(spellingOf(fact))!;
  return cluster.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * With and without 个 is one formulation if one of the two is quoted somewhere. Any other difference (六大湖城, 6个湖城)
 * may be an ordinary count as well, so both must be quoted. In headings words are left out at will.
 */
function isVariant(one: Occurrence, first: Occurrence, quoted: ReadonlySet<string>): boolean {
  if (quoted.has(spellingOf(one)) && quoted.has(spellingOf(first))) return true;
  const onlyMeasure = one.numeral === first.numeral && [one.measure, first.measure].sort().join() === ',个';
  return onlyMeasure && !one.inHeading;
}
