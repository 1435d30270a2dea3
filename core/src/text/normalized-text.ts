// The text as read, and the exact map back to the text as typed.

import type { NormSpan, Span } from '../base/span';
import type { UnitSet } from '../base/unit-mask';

/** A stretch of the source that is read differently, e.g. `(xué)` read as nothing. Lengths may differ. */
export interface Replacement {
  readonly source: Span;
  readonly text: string;
  /** The pass that proposed it, e.g. `drop-annotations`. */
  readonly pass: string;
  /**
   * Belongs to no neighbour: a joined line break, a zero-width space. A name at the end of a line does not take the
   * break with it; inside a name it lies all the same.
   */
  readonly loose?: boolean;
  /** Damaged, but no single reading stands out: `text` is what is typed. */
  readonly doubtful?: boolean;
}

/** Proposes replacements for a text, in any order. `normalize` disposes: where two overlap the earlier pass wins. */
export interface NormalizePass {
  readonly id: string;
  /** The units it starts from: it is not asked about a text that holds none, and would propose nothing. */
  readonly units: UnitSet;
  readonly propose: (source: string) => Iterable<Replacement>;
}

/**
 * `text` is made of `source` by `replacements` (sorted, disjoint) and then folded character by character,
 * which keeps every length: only replacements need the map.
 */
export interface NormalizedText {
  readonly source: string;
  /** The norm. */
  readonly text: string;
  /** The norm before folding: the writer's own script, offsets as in `text`. For showing names and for fixes. */
  readonly unfolded: string;
  readonly replacements: readonly Replacement[];
  /**
   * The source of a stretch of the norm. It grows outward: a replacement that is touched belongs to it whole,
   * and what was dropped right behind its last character belongs to it (`學(xué)` is the source of 学),
   * unless it is loose. Offsets outside the text are clamped. An empty span gives an empty span.
   */
  toSource(span: NormSpan): Span;
  /** The norm of a stretch of the source, grown outward likewise. Offsets outside the text are clamped. */
  toNorm(span: Span): NormSpan;
}
