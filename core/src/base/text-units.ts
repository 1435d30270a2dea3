// The UTF-16 units of a text in a typed array: whoever looks at all of them reads them there several times as fast.

/** Units of a text and a 0 behind the last; what stands behind that is of no text. */
export type TextUnits = Uint16Array;

/** A longer text's array is not kept. */
const longest = 1 << 16;

/** The array nobody uses just now, and the text whose units it holds: a block is read by many, one after the other. */
const kept: { text: string; units: TextUnits | undefined } = { text: '', units: new Uint16Array(1 << 12) };

/** The caller's own until it gives it back with `keepUnits`; about 5 ns a unit, nothing for the text asked for last. */
export function unitsOf(text: string): TextUnits {
  const free = kept.units;
  kept.units = undefined;
  if (free !== undefined && kept.text === text) return free;
  const units = free !== undefined && free.length > text.length ? free : new Uint16Array(text.length * 2 + 1);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  units[text.length] = 0;
  return units;
}

export function keepUnits(text: string, units: TextUnits): void {
  if (units.length > longest) return;
  kept.text = text;
  kept.units = units;
}
