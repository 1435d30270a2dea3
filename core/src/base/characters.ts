// Characters of a text by its UTF-16 units: one beyond the basic plane (𠮷) takes two.

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Where the character that starts at `start` ends. A lone surrogate is one character. */
export const characterEnd = (text: string, start: number): number =>
  isHigh(text.charCodeAt(start)) && isLow(text.charCodeAt(start + 1)) ? start + 2 : start + 1;

/** Where the character that ends at `end` starts; below 0 at the start of the text. */
export const characterStart = (text: string, end: number): number =>
  isLow(text.charCodeAt(end - 1)) && isHigh(text.charCodeAt(end - 2)) ? end - 2 : end - 1;

export function characterCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at = characterEnd(text, at)) count++;
  return count;
}
