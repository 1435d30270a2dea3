// All that is known, ready to be found in a text in one pass.

import type { NormSpan } from '../base/span';
import type { Alias, Entity, EntityId } from './entity';

export interface GazetteerHit {
  readonly norm: NormSpan;
  readonly entity: Entity;
  /** Undefined when the canonical form stands there. */
  readonly alias?: Alias;
}

export interface Gazetteer {
  /** Grows with every change of knowledge; part of every cache key. */
  readonly revision: number;
  readonly entities: readonly Entity[];
  get(id: EntityId): Entity | undefined;
  /** Every known form in a normalized text, by start, longest first; hits may nest or overlap. */
  match(text: string): readonly GazetteerHit[];
}
