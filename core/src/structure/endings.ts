// How a line ends: its last characters, closing marks passed over.

/** The UTF-16 units of some characters. */
export const unitsOf = (chars: string): ReadonlySet<number> =>
  new Set(Array.from({ length: chars.length }, (_, i) => chars.charCodeAt(i)));

/** How many units of a text are left when the closing marks at its end are taken off. */
export function unclosed(text: string, closing: ReadonlySet<number>): number {
  let end = text.length;
  while (end > 0 && closing.has(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Whether a text ends in one of `stops`, any closing marks behind it. */
export const stopsIn = (text: string, stops: ReadonlySet<number>, closing: ReadonlySet<number>): boolean =>
  stops.has(text.charCodeAt(unclosed(text, closing) - 1));
