// Every form the gazetteer knows, where it stands: for rules that need all of it as evidence.

import { oncePer } from '../base/once-per';
import { contains, type NormSpan, overlaps } from '../base/span';
import type { EntityId } from '../gazetteer/entity';
import type { GazetteerHit } from '../gazetteer/gazetteer';
import { isQuoted } from '../gazetteer/quotes';
import { type BlockFact, blockFactsGiven } from './block-facts';
import type { DocumentModel } from './document-model';
import type { Part } from './part';
import type { Tally } from './tally';

/** A hit that may be spoken of; `norm` counts from the block's start. */
export interface KnownForm extends GazetteerHit {
  /** Whether quotation marks stand right around it. */
  readonly quoted: boolean;
}

/** Those hits of a block that `may` be spoken of, unless a right form stands there too, so that the hit is only a part of it, or crosses it by chance. */
export function formsIn({ text, hits }: Part, may: (hit: GazetteerHit) => boolean): readonly KnownForm[] {
  let found: KnownForm[] | undefined;
  for (const hit of hits) {
    if (!may(hit) || isShadowed(hits, hit)) continue;
    found ??= [];
    found.push({ quoted: isQuoted(text.text, hit.norm), ...hit });
  }
  return found ?? none;
}

const none: readonly never[] = [];

/** Whether any known form at all stands there. Counts from the block's start. */
export const touchesForm = ({ hits }: Pick<Part, 'hits'>, local: NormSpan): boolean =>
  hits.some(({ norm }) => overlaps(local, norm));

/** Whether the form is right for its entity: canonical or an accepted alias. */
export const isRight = ({ alias }: GazetteerHit): boolean => !alias || alias.status === 'accepted';

/** What a document calls by its right name, of those entities that are asked about. */
export interface Named {
  /** Whether a form that is also ordinary text may be spoken of: it is quoted, or its entity is named rightly elsewhere. */
  passesGuard(form: KnownForm): boolean;
  /** Where an entity first stands in its canonical form. */
  canonical(form: GazetteerHit): BlockFact<GazetteerHit> | undefined;
}

/** `asked`: ids of the entities; costs as much as these are named. */
export function namedRightly(model: Pick<DocumentModel, 'parts'>, asked: Tally): Named {
  const right = asked.size === 0 ? none : rightForms(model, idsOf(asked));
  return {
    passesGuard: ({ alias, quoted, entity }) =>
      !isGuarded({ alias }) || quoted || right.some(({ fact }) => fact.entity === entity),
    canonical: ({ entity }) => right.find(({ fact }) => fact.entity === entity && !fact.alias),
  };
}

/** Whether the form is ordinary text, too. */
export const isGuarded = ({ alias }: Pick<KnownForm, 'alias'>): boolean =>
  alias?.guard === 'quoted-or-canonical-in-document';

const idsOf: (asked: Tally) => ReadonlySet<EntityId> = oncePer((asked) => new Set(asked.keys()) as Set<EntityId>);

const rightForms = blockFactsGiven(({ hits }: Part, ids: ReadonlySet<EntityId>): readonly GazetteerHit[] => {
  const found = hits.filter((hit) => isRight(hit) && ids.has(hit.entity.id));
  return found.length === 0 ? none : found;
});

function isShadowed(hits: readonly GazetteerHit[], { norm }: GazetteerHit): boolean {
  return hits.some((other) => isRight(other) && overlaps(norm, other.norm) && !isWithin(other.norm, norm));
}

const isWithin = (inner: NormSpan, outer: NormSpan): boolean =>
  contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;
