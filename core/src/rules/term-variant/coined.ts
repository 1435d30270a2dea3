// Variants of numbered formulations no dictionary knows: quotation marks show that one was coined.
import { message } from '../../base/message';
import { knownForms } from '../../model/known-forms';
import { respelling } from '../../model/spelling';
import type { Finding, RuleInput } from '../rule';
import { type Cluster, clusters, type Occurrence, spellingOf } from './clusters';
import { templates } from './messages';

export function* coinedVariants({ model }: RuleInput): Iterable<Finding> {
  const found = clusters(model);
  if (found.length === 0) return;
  const forms = knownForms(model);
  const isKnown = ({ norm }: Occurrence) => forms.touches(norm);
  for (const cluster of found) {
    if (cluster.occurrences.some(isKnown)) continue;
    const first = decisive(cluster);
    const right = model.text.unfolded.slice(first.norm.start, first.norm.end);
    for (const one of cluster.occurrences) {
      if (spellingOf(one) === spellingOf(first) || !isVariant(one, first, cluster)) continue;
      const edit = respelling(model, one.norm, right);
      yield {
        span: model.text.toSource(one.norm),
        message: message(templates.both, { found: model.text.unfolded.slice(one.norm.start, one.norm.end), right }),
        related: [{ span: model.text.toSource(first.norm), message: message(templates.elsewhere, { right }) }],
        ...(edit && {
          fixes: [{ title: message(templates.replace, { right }), edits: [edit], safety: 'suggestion' as const }],
        }),
      };
    }
  }
}

/** The first occurrence of the spelling used most; of several used equally often, of the one used first. */
function decisive({ occurrences }: Cluster): Occurrence {
  const count = (one: Occurrence) => occurrences.filter((other) => spellingOf(other) === spellingOf(one)).length;
  return occurrences.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * With and without 个 is one formulation if one of the two is quoted somewhere. Any other difference (六大湖城, 6个湖城)
 * may be an ordinary count as well, so both must be quoted. In headings words are left out at will.
 */
function isVariant(one: Occurrence, first: Occurrence, { occurrences }: Cluster): boolean {
  const quoted = (like: Occurrence) =>
    occurrences.some((other) => other.quoted && spellingOf(other) === spellingOf(like));
  if (quoted(one) && quoted(first)) return true;
  const onlyMeasure = one.numeral === first.numeral && [one.measure, first.measure].sort().join() === ',个';
  return onlyMeasure && !one.inHeading;
}
