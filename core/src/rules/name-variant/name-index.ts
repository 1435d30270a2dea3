// Finds at a place of a text the names it may be a slip of, without trying them all.
import { type UnitFilter, unitFilter } from '../../base/unit-filter';
import { syllables } from '../../text/readings';

/** By what a slip leaves in place; every key is made of the first character or of what follows it. */
export interface NameIndex {
  /** First characters of names of three and more: most places of a text end here. */
  readonly first: UnitFilter;
  /** Names of three characters and more by first character and a character of the next place, `=`, or the one after, `_`. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  /** The same names by first character and the sound of the second. */
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  /** The same names by second and third character, for a slip in the surname. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** Their second characters. */
  readonly second: UnitFilter;
  /** First and second characters of names of two. */
  readonly short: UnitFilter;
  /** Names of two characters, by the first and by the second. */
  readonly shortFirst: ReadonlyMap<string, readonly string[]>;
  readonly shortSecond: ReadonlyMap<string, readonly string[]>;
}

export function indexNames(names: readonly string[]): NameIndex {
  const long = names.filter((name) => name.length > 2);
  const short = names.filter((name) => name.length === 2);
  return {
    first: unitFilter(long.map((name) => name.charAt(0)).join('')),
    near: keyed(long, (name) => {
      const [first, second, third] = [name.charAt(0), name.charAt(1), name.charAt(2)];
      return [`${first}=${second}`, `${first}=${third}`, `${first}_${second}`, `${first}_${third}`];
    }),
    sounds: keyed(long, (name) => syllables(name.charAt(1)).map((syllable) => name.charAt(0) + syllable)),
    given: keyed(long, (name) => [name.slice(1, 3)]),
    second: unitFilter(long.map((name) => name.charAt(1)).join('')),
    short: unitFilter(short.join('')),
    shortFirst: keyed(short, (name) => [name.charAt(0)]),
    shortSecond: keyed(short, (name) => [name.charAt(1)]),
  };
}

/** Names of three characters and more that a stretch at `at` with their surname may be a slip of. */
export function nearNames(index: NameIndex, text: string, at: number): ReadonlySet<string> {
  const first = text.charAt(at);
  const second = text.charAt(at + 1);
  return new Set([
    ...(index.near.get(`${first}=${second}`) ?? []),
    ...(index.near.get(`${first}_${text.charAt(at + 2)}`) ?? []),
    ...syllables(second).flatMap((syllable) => index.sounds.get(first + syllable) ?? []),
  ]);
}

function keyed(
  names: readonly string[],
  keysOf: (name: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of names)
    for (const key of keysOf(name)) {
      const list = map.get(key);
      if (list) list.push(name);
      else map.set(key, [name]);
    }
  return map;
}
