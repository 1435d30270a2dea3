// Whether letters typed are how a form sounds: whole syllables, initials, or both mixed.
import { syllables } from '../text/readings';

/** ü is typed as v, and by many as u. */
const typedAs = (syllable: string): readonly string[] =>
  syllable.includes('ü') ? [syllable.replaceAll('ü', 'v'), syllable.replaceAll('ü', 'u')] : [syllable];

const twoLetters = /^[zcs]h/;

/** What may be typed for one character: its syllables, and their initials. Letters and digits stand for themselves. */
function keysOf(char: string): readonly string[] {
  const full = syllables(char).flatMap(typedAs);
  if (full.length === 0) return [char.toLowerCase()];
  return [
    ...new Set(full.flatMap((key) => [key, key.slice(0, 1), ...(twoLetters.test(key) ? [key.slice(0, 2)] : [])])),
  ];
}

/**
 * Whether `letters` (lower case) are the start of how `form` (normalized, without marks) sounds: zhangwm, zwm and
 * zhangwei for 张伟明. Any reading of a character will do.
 */
export function soundsLike(form: string, letters: string): boolean {
  let reached: ReadonlySet<number> = new Set([0]);
  for (const char of form) {
    const next = new Set<number>();
    const keys = keysOf(char);
    for (const at of reached) {
      const rest = letters.slice(at);
      for (const key of keys) {
        if (key.startsWith(rest)) return true;
        if (rest.startsWith(key)) next.add(at + key.length);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return false;
}

/** What the client compares with the letters: the whole sound or the initials, whichever starts with them. */
export function soundKey(form: string, letters: string): string {
  const usual = Array.from(form, (char) => typedAs(syllables(char)[0] ?? char.toLowerCase())[0] ?? '');
  const whole = usual.join('');
  const initials = usual.map((key) => key.slice(0, 1)).join('');
  return [whole, initials].find((key) => key.startsWith(letters)) ?? letters;
}
