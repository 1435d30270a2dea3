// A table by UTF-16 unit, for what is asked about every unit of a text.

/** Unit → the same unit: what a table of changes starts from. */
export function eachUnitItself(): Uint16Array {
  const to = new Uint16Array(0x10000);
  for (let unit = 0; unit < to.length; unit++) to[unit] = unit;
  return to;
}
