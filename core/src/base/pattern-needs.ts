// What a regular expression cannot match without: sets of characters of which each match holds at least one.
import { oncePer } from './once-per';
import { mayHold, type UnitFilter } from './unit-filter';

/** Every match holds a unit of each of these strings; none where nothing can be told. */
export type Needs = readonly string[];

/** Sets larger than this rule hardly anything out. */
const largest = 48;
const most = 3;

/**
 * Read from the pattern itself, so that nobody has to keep it in step. Whatever is not understood (classes of
 * properties, negations, back references, letters without case) is taken to match anything, which is always right.
 */
export const needsOf: (pattern: RegExp) => Needs = oncePer(({ source, flags }) => {
  const needs = alternatives({ source, at: 0, anyCase: flags.includes('i') });
  return [...needs].sort((a, b) => a.length - b.length).slice(0, most);
});

/** Whether the pattern may match a text of these units. */
export const mayMatch = (filter: UnitFilter, pattern: RegExp): boolean => meets(filter, needsOf(pattern));

/** The same for who asks of many texts. */
export function meets(filter: UnitFilter, needs: Needs): boolean {
  for (let i = 0; i < needs.length; i++) if (!mayHold(filter, needs[i]!)) return false;
  return true;
}

/** Where a pattern is being read. */
export interface Reader {
  readonly source: string;
  at: number;
  readonly anyCase: boolean;
}

/** Up to the closing bracket or the end. One set of each alternative will do for the whole. */
function alternatives(reader: Reader): Needs {
  const each = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    each.push(sequence(reader));
  }
  if (each.length === 1) return each[0]!;
  const union = new Set<string>();
  for (const needs of each) {
    if (needs.length === 0) return [];
    const [best = ''] = [...needs].sort((a, b) => a.length - b.length);
    for (const unit of best.split('')) union.add(unit);
  }
  return union.size <= largest ? [[...union].join('')] : [];
}

function sequence(reader: Reader): Needs {
  const needs: string[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const own = term(reader);
    if (!isOptional(reader)) needs.push(...own.filter((set) => set.length <= largest && !needs.includes(set)));
  }
  return needs;
}

/** Reads a quantifier, if one stands there, and says whether it allows for none. */
function isOptional(reader: Reader): boolean {
  const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 24));
  if (!quantifier) return false;
  reader.at += quantifier[0].length;
  return quantifier[0].startsWith('*') || quantifier[0].startsWith('?') || Number(quantifier[1] ?? 1) === 0;
}

function term(reader: Reader): Needs {
  const char = reader.source[reader.at]!;
  if (char === '(') return group(reader);
  if (char === '[') return one(characterClass(reader), reader);
  if (char === '\\') return one(escaped(reader), reader);
  reader.at++;
  return '.^$'.includes(char) ? [] : one(char, reader);
}

export const lookaround = /^\(\?<?[=!]/;
export const opening = /^\((?:\?(?::|<[^>]*>))?/;

/** What stands before or behind a match may lie outside the text that is asked about. */
function group(reader: Reader): Needs {
  const rest = reader.source.slice(reader.at, reader.at + 64);
  const outside = lookaround.exec(rest);
  reader.at += (outside ?? opening.exec(rest)!)[0].length;
  const needs = alternatives(reader);
  reader.at++;
  return outside ? [] : needs;
}

/** Undefined: anything. */
type Units = string | undefined;

function one(units: Units, { anyCase }: Reader): Needs {
  if (units === undefined || units === '' || (anyCase && /[^ -@\u2e80-\uffff]/.test(units))) return [];
  return [units];
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

export function escaped(reader: Reader): Units {
  const rest = reader.source.slice(reader.at, reader.at + 48);
  const code = /^\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]+)\})/.exec(rest);
  if (code) {
    reader.at += code[0].length;
    const value = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16);
    return value > 0xffff || (value & 0xf800) === 0xd800 ? undefined : String.fromCharCode(value);
  }
  const known = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|.)/s.exec(rest)?.[0] ?? '\\';
  reader.at += known.length;
  if (known === '\\d') return '0123456789';
  const char = known[1] ?? '';
  if (known.length > 2 || /[\dc]/.test(char)) return undefined;
  return /[a-zA-Z]/.test(char) ? controls[char] : char;
}

export function characterClass(reader: Reader): Units {
  reader.at++;
  const negated = reader.source[reader.at] === '^';
  if (negated) reader.at++;
  let units: Units = '';
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    const first = member(reader);
    if (reader.source[reader.at] === '-' && reader.source[reader.at + 1] !== ']') {
      reader.at++;
      units = together(units, range(first, member(reader)));
    } else units = together(units, first);
  }
  reader.at++;
  return negated ? undefined : units;
}

function member(reader: Reader): Units {
  if (reader.source[reader.at] === '\\') return escaped(reader);
  const char = reader.source[reader.at++]!;
  return (char.charCodeAt(0) & 0xf800) === 0xd800 ? undefined : char;
}

function range(first: Units, last: Units): Units {
  if (first?.length !== 1 || last?.length !== 1) return undefined;
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  if (to - from >= largest) return undefined;
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');
}

const together = (a: Units, b: Units): Units =>
  a === undefined || b === undefined || a.length + b.length > largest ? undefined : a + b;
