// Whether two characters can be typed for each other by sound.
import { syllables } from '../text/readings';

/** Whether two characters share a syllable in any of their readings, tones aside. A character sounds like itself. */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const heard = syllables(a);
  return syllables(b).some((syllable) => heard.includes(syllable));
}

/** Pairs of initials and finals that speakers and input methods take for each other. */
const folded: readonly (readonly [RegExp, string])[] = [
  [/^zh|^ch|^c(?!h)/, 'z'],
  [/^sh/, 's'],
  [/^[nr]/, 'l'],
  [/^h(?=u)|^f/, 'h'],
  [/^k/, 'g'],
  [/^t/, 'd'],
  [/^p/, 'b'],
  [/^[qx]/, 'j'],
  [/ng$/, 'n'],
];

const fold = (syllable: string): string => folded.reduce((form, [from, to]) => form.replace(from, to), syllable);

/** Whether two characters sound alike to someone who does not tell zh from z, n from l, in from ing, or aspirates apart. */
export function soundsNear(a: string, b: string): boolean {
  const heard = syllables(a).map(fold);
  return syllables(b).some((syllable) => heard.includes(fold(syllable)));
}
