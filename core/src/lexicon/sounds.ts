// Whether two characters can be typed for each other by sound.
import { lazy } from '../base/lazy';
import { remember } from '../base/remember';
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

const perUnit = 4;
/** Each syllable folded, once: there are about four hundred. */
const foldedOnce = remember(fold);
/** Number of each folded syllable; per unit the numbers of its first readings, `noMore` behind them; 0 where not asked yet. */
const heard = lazy(() => ({ numbers: new Map<string, number>(), of: new Int16Array(0x10000 * perUnit) }));
const noMore = -1;

/** As `soundsNear` for two units, in no time; of a character with many readings only the first four count. */
export function maySoundNear(a: number, b: number): boolean {
  const { of } = heard();
  if (of[a * perUnit] === 0) note(a);
  if (of[b * perUnit] === 0) note(b);
  for (let i = a * perUnit; i < a * perUnit + perUnit && of[i] !== noMore; i++)
    for (let j = b * perUnit; j < b * perUnit + perUnit && of[j] !== noMore; j++) if (of[i] === of[j]) return true;
  return false;
}

function note(unit: number): void {
  const { numbers, of } = heard();
  const folded = [...new Set(syllables(String.fromCharCode(unit)).map(foldedOnce))].slice(0, perUnit);
  for (let i = 0; i < perUnit; i++) {
    const syllable = folded[i];
    if (syllable !== undefined && !numbers.has(syllable)) numbers.set(syllable, numbers.size + 1);
    of[unit * perUnit + i] = syllable === undefined ? noMore : numbers.get(syllable)!;
  }
}

/** By unit one bit for each of its syllables; 0 where not asked yet. */
const marked = lazy(() => ({ numbers: new Map<string, number>(), of: new Int32Array(0x10000) }));
/** Set in every unit that was asked for, so that one without a reading is not asked for again. */
const asked = 1 << 31;

/** False only where two units share no syllable; true by chance for one pair in twenty. */
export function maySoundAlike(a: number, b: number): boolean {
  const { of } = marked();
  return ((of[a] || markSyllables(a)) & (of[b] || markSyllables(b)) & ~asked) !== 0;
}

function markSyllables(unit: number): number {
  const { numbers, of } = marked();
  let bits = asked;
  for (const syllable of syllables(String.fromCharCode(unit))) {
    if (!numbers.has(syllable)) numbers.set(syllable, numbers.size);
    bits |= 1 << (numbers.get(syllable)! % 31);
  }
  of[unit] = bits;
  return bits;
}
