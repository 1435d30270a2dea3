// Whether two characters can be typed for each other by sound.
import { syllables } from '../text/readings';

/** Whether two characters share a syllable in any of their readings, tones aside. A character sounds like itself. */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const heard = syllables(a);
  return syllables(b).some((syllable) => heard.includes(syllable));
}
