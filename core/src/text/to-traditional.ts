// Writes a Simplified text in Traditional characters, phrase by phrase: 头发 is 頭髮, 发展 is 發展.
import { lazy } from '../base/lazy';
import { phrases } from './phrases.gen';
import { toScript } from './script';

interface Phrases {
  readonly written: ReadonlyMap<string, string>;
  /** First character → length of the longest phrase that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Characters that some phrase leaves as they are: 游 in 游泳, 后 in 皇后. Alone they may be either script's. */
const kept = lazy(() => {
  const chars = new Set<string>();
  for (const [phrase, written] of table().written)
    for (let i = 0; i < phrase.length; i++) if (phrase[i] === written[i]) chars.add(phrase[i]!);
  return chars;
});

export const staysInSomePhrase = (char: string): boolean => kept().has(char);

const table = lazy((): Phrases => {
  const written = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const pair of phrases.split(' ')) {
    const size = pair.length / 2;
    written.set(pair.slice(0, size), pair.slice(size));
    const first = pair[0]!;
    longest.set(first, Math.max(size, longest.get(first) ?? 0));
  }
  return { written, longest };
});

/**
 * Unit for unit, so that every offset stays. Leftmost, then longest phrase; what belongs to none is written character by
 * character. For prose; a person's name may be written otherwise than either says.
 */
export function toTraditional(text: string): string {
  const { written, longest } = table();
  const pieces: string[] = [];
  let single = 0;
  for (let i = 0; i < text.length; ) {
    let size = Math.min(longest.get(text[i]!) ?? 1, text.length - i);
    while (size > 1 && !written.has(text.slice(i, i + size))) size--;
    if (size > 1) {
      pieces.push(toScript(text.slice(single, i), 'traditional'), written.get(text.slice(i, i + size))!);
      single = i + size;
    }
    i += size;
  }
  return pieces.join('') + toScript(text.slice(single), 'traditional');
}
