// Words of two to six Han characters that stand twice or more in a row, found by comparing units: no pattern is as quick.
import { keepUnits, type TextUnits, unitsOf } from '../../base/text-units';

/** `size` is that of the word, `times` how often it stands there. */
export interface Repeated {
  readonly start: number;
  readonly size: number;
  readonly times: number;
}

const shortest = 2;
const longest = 6;

/** By appearance, disjoint; of several words that begin at one place the longest. */
export function repeatedIn(text: string): readonly Repeated[] {
  let found: Repeated[] | undefined;
  const units = unitsOf(text);
  for (let at = 0; at + 2 * shortest <= text.length; at++) {
    const code = units[at]!;
    for (let size = longest; size >= shortest; size--) {
      if (units[at + size] !== code || at + 2 * size > text.length || !isRepeated(units, at, size)) continue;
      let times = 2;
      while (at + (times + 1) * size <= text.length && isRepeated(units, at + (times - 1) * size, size)) times++;
      found ??= [];
      found.push({ start: at, size, times });
      at += times * size - 1;
      break;
    }
  }
  keepUnits(text, units);
  return found ?? none;
}

const none: readonly Repeated[] = [];

/** Whether the stretch here is a word and followed by itself. */
function isRepeated(units: TextUnits, at: number, size: number): boolean {
  for (let i = at; i < at + size; i++) {
    const code = units[i]!;
    if (code < 0x4e00 || code > 0x9fff || units[i + size] !== code) return false;
  }
  return true;
}
