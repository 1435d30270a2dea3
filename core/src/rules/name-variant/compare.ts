// In which way one spelling of a name may be a slip for another.
import { looksAlike } from '../../lexicon/shapes';
import { soundsAlike, soundsNear } from '../../lexicon/sounds';

/**
 * `sound`, `shape`: one character replaced by one that is read or looks alike; `near`: read nearly alike; `other`: by any other.
 * `swapped`, `dropped`, `added`: as said. `sounds`: several characters, each read alike. `interpunct`: only the 间隔号 is missing.
 */
export type Slip = 'sound' | 'shape' | 'near' | 'other' | 'swapped' | 'dropped' | 'added' | 'sounds' | 'interpunct';

export interface Difference {
  readonly slip: Slip;
  /** Where the first differing character stands in the right name. */
  readonly at: number;
}

/** How `written` differs from `name`; undefined when they are equal or further apart than one slip. */
export function difference(name: string, written: string): Difference | undefined {
  if (name === written) return undefined;
  if (name.replaceAll('·', '') === written.replaceAll('·', '')) return { slip: 'interpunct', at: 0 };
  if (written.length === name.length) return replaced(name, written);
  if (written.length === name.length - 1) return without(name, written, 'dropped');
  return written.length === name.length + 1 ? without(written, name, 'added') : undefined;
}

function replaced(name: string, written: string): Difference | undefined {
  const differing = [...name].flatMap((char, i) => (char === written.charAt(i) ? [] : [i]));
  const [at = 0, next = 0] = differing;
  const pair = (i: number): readonly [string, string] => [name.charAt(i), written.charAt(i)];
  if (differing.length === 1) {
    return { slip: replacement(...pair(at)), at };
  }
  if (differing.length !== 2 || name.length < 3) return undefined;
  const swapped =
    next === at + 1 && name.charAt(at) === written.charAt(next) && name.charAt(next) === written.charAt(at);
  if (swapped && at > 0) return { slip: 'swapped', at };
  return at > 0 && differing.every((i) => soundsAlike(...pair(i))) ? { slip: 'sounds', at } : undefined;
}

function replacement(a: string, b: string): Slip {
  if (soundsAlike(a, b)) return 'sound';
  if (looksAlike(a, b)) return 'shape';
  return soundsNear(a, b) ? 'near' : 'other';
}

/** `short` is `long` without one character, the surname kept. */
function without(long: string, short: string, slip: 'dropped' | 'added'): Difference | undefined {
  for (let at = 1; at < long.length; at++) {
    if (long.slice(0, at) + long.slice(at + 1) === short) return { slip, at };
  }
  return undefined;
}
