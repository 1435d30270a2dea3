// Finds at a place of a text the names it may be a slip of, without trying them all.
import { syllables } from '../../text/readings';

/** By what a slip leaves in place; every key is made of the first character or of what follows it. */
export interface NameIndex {
  /** For each character, by its low eleven bits, what it may be: most places of a text end here. */
  readonly roles: Uint8Array;
  /** First units of names of three and more. */
  readonly surnames: ReadonlySet<number>;
  /** Names of three characters and more by first character and a character of the next place, `=`, or the one after, `_`. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  /** The same names by first character and the sound of the second. */
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  /** The same names by `pairAt` of the second and third unit, for a slip in the surname. */
  readonly given: ReadonlyMap<number, readonly string[]>;
  /** Names of two units, by the first and by the second. */
  readonly shortFirst: ReadonlyMap<number, readonly string[]>;
  readonly shortSecond: ReadonlyMap<number, readonly string[]>;
}

/** What a character may be: the first or second of a name of three and more, one of a name of two. */
export const first = 1;
export const second = 2;
export const short = 4;

const size = 2048;

export const roleOf = ({ roles }: NameIndex, code: number): number => roles[code & (size - 1)]!;

function rolesIn(long: readonly string[], twos: readonly string[]): Uint8Array {
  const roles = new Uint8Array(size);
  const mark = (code: number, role: number): void => {
    roles[code & (size - 1)]! |= role;
  };
  for (const name of long) {
    mark(name.charCodeAt(0), first);
    mark(name.charCodeAt(1), second);
  }
  for (const name of twos) for (const at of [0, 1]) mark(name.charCodeAt(at), short);
  return roles;
}

export function indexNames(names: readonly string[]): NameIndex {
  const long = names.filter((name) => name.length > 2);
  const twos = names.filter((name) => name.length === 2);
  return {
    roles: rolesIn(long, twos),
    surnames: new Set(long.map((name) => name.charCodeAt(0))),
    near: keyed(long, (name) => {
      const [first, second, third] = [name.charAt(0), name.charAt(1), name.charAt(2)];
      return [`${first}=${second}`, `${first}=${third}`, `${first}_${second}`, `${first}_${third}`];
    }),
    sounds: keyed(long, (name) => syllables(name.charAt(1)).map((syllable) => name.charAt(0) + syllable)),
    given: keyed(long, (name) => [pairAt(name, 1)]),
    shortFirst: keyed(twos, (name) => [name.charCodeAt(0)]),
    shortSecond: keyed(twos, (name) => [name.charCodeAt(1)]),
  };
}

/** The two units that stand there, as one number; different for any two. At the end of a text that of no name. */
export const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Names of three characters and more that a stretch at `at` with their surname may be a slip of; mostly none. */
export function nearNames(index: NameIndex, text: string, at: number): readonly string[] {
  if (!index.surnames.has(text.charCodeAt(at))) return none;
  const surname = text.charAt(at);
  const next = text.charAt(at + 1);
  const second = index.near.get(`${surname}=${next}`);
  const third = index.near.get(`${surname}_${text.charAt(at + 2)}`);
  let alike: string[] | undefined;
  for (const syllable of syllables(next)) {
    const names = index.sounds.get(surname + syllable);
    if (names) alike = alike ? [...alike, ...names] : [...names];
  }
  if (!second && !third && !alike) return none;
  return [...new Set([...(second ?? none), ...(third ?? none), ...(alike ?? none)])];
}

const none: readonly string[] = [];

function keyed<K>(names: readonly string[], keysOf: (name: string) => readonly K[]): ReadonlyMap<K, readonly string[]> {
  const map = new Map<K, string[]>();
  for (const name of names)
    for (const key of keysOf(name)) {
      const list = map.get(key);
      if (list) list.push(name);
      else map.set(key, [name]);
    }
  return map;
}
