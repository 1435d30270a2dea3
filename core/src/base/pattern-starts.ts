// What a regular expression's matches may begin with: one or two units, read from the pattern itself.
import { characterClass, escaped, lookaround, opening, type Reader } from './pattern-needs';
import { unitClass } from './unit-class';

/**
 * Beginnings of what a part of a pattern matches, cut behind two units. One that is shorter is all that is matched;
 * `any` stands for a unit nothing is known of.
 */
type Begins = ReadonlySet<string>;

const any = '\uffff';
const nothing: Begins = new Set(['']);
const character: Begins = new Set([any, any + any]);
const anything: Begins = new Set(['', any, any + any]);

/** More pairs than that are told by their first units. */
const most = 4096;

/**
 * The pairs of units a match may begin with; a single unit where anything may follow it. Undefined where nothing can be
 * told. What is not understood is taken to match anything, so no beginning is missing.
 */
export function startsOf({ source, flags }: RegExp): readonly string[] | undefined {
  if (flags.includes('i')) return undefined;
  const begins = [...alternatives({ source, at: 0, anyCase: false })];
  if (begins.some((one) => one === '' || one.startsWith(any))) return undefined;
  return [...new Set(begins.map((one) => (one.endsWith(any) ? one.charAt(0) : one)))];
}

/** Up to the closing bracket or the end. */
function alternatives(reader: Reader): Begins {
  const all = new Set(sequence(reader));
  while (reader.source[reader.at] === '|') {
    reader.at++;
    for (const one of sequence(reader)) all.add(one);
  }
  return all;
}

function sequence(reader: Reader): Begins {
  let begins = nothing;
  // Behind two units nothing more is told; what is left is passed over.
  let open = true;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const literal = literalAt(reader);
    if (literal !== '') reader.at += literal.length;
    const part = literal === '' ? repeated(term(reader), reader) : new Set([literal]);
    if (!open) continue;
    begins = joined(begins, part);
    open = [...begins].some((one) => one.length < 2);
  }
  return begins;
}

/** What is plainly written from here on, without the character a quantifier belongs to: most of a pattern of many words. */
function literalAt({ source, at }: Reader): string {
  let end = at;
  while (end < source.length && !special(source.charCodeAt(end))) end++;
  return source.slice(at, quantifies(source.charCodeAt(end)) ? end - 1 : end);
}

const special = unitClass(/[\^$.|()[\]{}*+?\\\ud800-\udfff]/);
const quantifies = unitClass(/[*+?{]/);

function joined(first: Begins, second: Begins): Begins {
  const both = new Set<string>();
  for (const one of first) {
    if (one.length > 1) both.add(one);
    else for (const other of second) both.add((one + other).slice(0, 2));
  }
  return both.size > most ? new Set([...both].map((one) => (one === '' ? '' : one.charAt(0) + any))) : both;
}

/** With the quantifier behind it, if one stands there. */
function repeated(part: Begins, reader: Reader): Begins {
  const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 24));
  if (!quantifier) return part;
  reader.at += quantifier[0].length;
  const optional = /^[*?]/.test(quantifier[0]) || Number(quantifier[1] ?? 1) === 0;
  const twice = quantifier[0].startsWith('?') ? [] : joined(part, part);
  return new Set([...part, ...twice, ...(optional ? nothing : [])]);
}

function term(reader: Reader): Begins {
  const char = reader.source[reader.at]!;
  if (char === '(') return group(reader);
  if (char === '[') return ofUnits(characterClass(reader));
  if (char === '\\') return ofEscape(reader);
  reader.at++;
  if ('^$'.includes(char)) return nothing;
  if (char === '.') return character;
  // Half of a character that takes two units: a quantifier behind it belongs to both.
  return (char.charCodeAt(0) & 0xf800) === 0xd800 ? anything : new Set([char]);
}

function ofEscape(reader: Reader): Begins {
  const kind = reader.source[reader.at + 1] ?? '';
  const units = escaped(reader);
  if (/[bB]/.test(kind)) return nothing;
  return /[1-9k]/.test(kind) ? anything : ofUnits(units);
}

const ofUnits = (units: string | undefined): Begins =>
  units === undefined || units === '' ? character : new Set(units);

function group(reader: Reader): Begins {
  const rest = reader.source.slice(reader.at, reader.at + 64);
  const outside = lookaround.exec(rest);
  reader.at += (outside ?? opening.exec(rest)!)[0].length;
  const begins = alternatives(reader);
  reader.at++;
  return outside ? nothing : begins;
}
