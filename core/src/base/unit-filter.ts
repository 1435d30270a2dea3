// Which UTF-16 units occur in a text, in a few words of memory: most patterns are ruled out by one look.
import { keepUnits, unitsOf } from './text-units';

/** One bit for all units of the same low eleven bits: it may say yes by chance, and never no by mistake. */
export type UnitFilter = Uint32Array;

const words = 64;

export function unitFilter(text: string): UnitFilter {
  const filter = new Uint32Array(words);
  const units = unitsOf(text);
  for (let i = 0; i < text.length; i++) {
    const code = units[i]!;
    filter[(code >>> 5) & (words - 1)]! |= 1 << (code & 31);
  }
  keepUnits(text, units);
  return filter;
}

/** Whether the unit may occur. */
export const mayBeIn = (filter: UnitFilter, code: number): boolean =>
  ((filter[(code >>> 5) & (words - 1)]! >>> (code & 31)) & 1) !== 0;

/** Whether one of the units may occur. */
export function mayHold(filter: UnitFilter, units: string): boolean {
  for (let i = 0; i < units.length; i++) if (mayBeIn(filter, units.charCodeAt(i))) return true;
  return false;
}
