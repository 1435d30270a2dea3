// Characters nobody sees: zero-width spaces and joiners, soft hyphens, byte order and direction marks.
import { type Span, span } from '../base/span';

// U+00AD soft hyphen, U+061C and 200E–200F, 202A–202E, 2066–2069 direction, 200B–200D, 2060 and FEFF no width,
// 180E Mongolian separator, 2061–2064 invisible operators. Variation selectors stay: they belong to their character.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
/** Without `g`: most texts hold none, and a test is cheaper than a search. */
export const invisibleUnits = new RegExp(invisible.source.slice(0, -1));

const joiner = '\u200d';
const beforeJoiner = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u;
const afterJoiner = /^\p{Extended_Pictographic}/u;

/** Scripts that are not written right without such characters: Arabic and Hebrew, those of India and its neighbors. */
const needing =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Mongolian}\p{Script=Tibetan}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

/** Every run of invisible characters that has no purpose where it stands, in order. The mark a file begins with has one. */
export function* invisibleIn(text: string): Generator<Span> {
  if (!invisibleUnits.test(text)) return;
  for (const { index, 0: run } of text.matchAll(invisible)) {
    const before = text.slice(Math.max(0, index - 4), index);
    const after = text.slice(index + run.length, index + run.length + 2);
    // Between two parts of an emoji the joiner is what makes it one picture.
    if (run === joiner && beforeJoiner.test(before) && afterJoiner.test(after)) continue;
    if (needing.test(before.slice(-1)) || needing.test(after.slice(0, 1))) continue;
    yield span(index, index + run.length);
  }
}
