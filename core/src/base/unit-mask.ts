// Of which classes a text holds units, told in one look: what most texts hold none of costs nothing further.

/** A class of UTF-16 units. */
export type UnitClass = (unit: number) => boolean;

/** Up to this many classes have a bit of their own. */
export const mostClasses = 15;

/**
 * Makes the look: bit `i` of its answer says whether the text holds a unit of class `i`. A class is asked once about each
 * unit that was ever met. The look costs a step a unit.
 */
export function unitMask(classes: readonly UnitClass[]): (text: string) => number {
  const known = new Uint16Array(0x10000);
  const met = 1 << mostClasses;
  const learn = (unit: number): number => {
    const mask = classes.reduce((bits, is, i) => (is(unit) ? bits | (1 << i) : bits), met);
    known[unit] = mask;
    return mask;
  };
  return (text) => {
    let mask = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      mask |= known[unit]! || learn(unit);
    }
    return mask & ~met;
  };
}

/** The units a pattern matches one by one. */
export const unitsOf =
  (pattern: RegExp): UnitClass =>
  (unit) =>
    pattern.test(String.fromCharCode(unit));
