// Of which sets a text holds units, told in one look: what most texts hold none of costs nothing further.
import { lazy } from './lazy';
import { eachUnitItself } from './unit-table';

/** Some UTF-16 units: those a character class matches, or all of a string that is made on first use. */
export type UnitSet = RegExp | (() => string);

/**
 * Makes the look: bit `i` of its answer says whether the text holds a unit of set `i`, of sixteen at most. The look costs a
 * step a unit; the first one a few milliseconds.
 */
export function unitMask(sets: readonly UnitSet[]): (text: string) => number {
  const table = lazy(() => tableOf(sets));
  return (text) => {
    const bits = table();
    let mask = 0;
    for (let i = 0; i < text.length; i++) mask |= bits[text.charCodeAt(i)]!;
    return mask;
  };
}

function tableOf(sets: readonly UnitSet[]): Uint16Array {
  const bits = new Uint16Array(0x10000);
  const units = everyUnit();
  sets.forEach((set, i) => {
    const add = (unit: number) => {
      bits[unit]! |= 1 << i;
    };
    if (set instanceof RegExp) {
      // A few runs of units instead of thousands of single ones.
      for (const { index, 0: run } of units.matchAll(new RegExp(`(?:${set.source})+`, 'g')))
        for (let unit = index; unit < index + run.length; unit++) add(unit);
      return;
    }
    const all = set();
    for (let k = 0; k < all.length; k++) add(all.charCodeAt(k));
  });
  return bits;
}

/** The text of all units in order. */
function everyUnit(): string {
  const units = eachUnitItself();
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += piece)
    pieces.push(String.fromCharCode.apply(null, units.subarray(from, from + piece) as unknown as number[]));
  return pieces.join('');
}

/** `fromCharCode` takes its units as arguments, and an engine's stack holds only so many. */
const piece = 8192;
