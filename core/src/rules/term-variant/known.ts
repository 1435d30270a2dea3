// Variants of numbered formulations the gazetteer knows: its canonical form decides.
import { message } from '../../base/message';
import type { GazetteerHit } from '../../gazetteer/gazetteer';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import { formsIn, type KnownForm, namedRightly } from '../../model/known-forms';
import type { Part } from '../../model/part';
import { sourceIn, writtenIn } from '../../model/placed';
import { respelling, spellFor } from '../../model/spelling';
import { tally } from '../../model/tally';
import type { Finding, RuleInput } from '../rule';
import { endsFreely } from './boundary';
import { templates } from './messages';

export function* knownVariants({ model }: RuleInput): Iterable<Finding> {
  const found = variants(model);
  if (found.length === 0) return;
  const named = namedRightly(model, entities(model));
  for (const { block, fact } of found) {
    if (!named.passesGuard(fact)) continue;
    const { entity, norm } = fact;
    const other = named.canonical(fact);
    const written = writtenIn(block, norm);
    const right = spellFor(model, entity.canonical, written, entity.traditional);
    const edit = respelling(block, norm, right);
    yield {
      span: sourceIn(block, norm),
      message: message(other ? templates.bothKnown : templates.known, { found: written, right }),
      ...(other && {
        related: [
          {
            span: sourceIn(other.block, other.fact.norm),
            message: message(templates.elsewhere, { right: writtenAt(other) }),
          },
        ],
      }),
      ...(edit && {
        fixes: [{ title: message(templates.replace, { right }), edits: [edit], safety: 'suggestion' as const }],
      }),
    };
  }
}

const isDerived = ({ alias }: GazetteerHit): boolean => alias?.derived === true;

const variantsIn = (part: Part): readonly KnownForm[] =>
  formsIn(part, isDerived).filter(({ quoted, norm }) => quoted || endsFreely(part.text.text, norm.end));

const variants = blockFacts(variantsIn);
const entities = tally((part) => variantsIn(part).map(({ entity }) => entity.id));

const writtenAt = ({ block, fact }: BlockFact<GazetteerHit>): string => writtenIn(block, fact.norm);
