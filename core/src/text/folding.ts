// A step of folding: some characters of a text are read as others, unit for unit.
import type { UnitSet } from '../base/unit-mask';

export interface Folding {
  /** The units it may change. No step makes such units for another, but where that one counts them in. */
  readonly units: UnitSet;
  /** Of the same length; the very same string when it changes nothing. */
  readonly fold: (text: string) => string;
}

export const folded = (text: string, steps: readonly Folding[]): string =>
  steps.reduce((read, { fold }) => fold(read), text);
