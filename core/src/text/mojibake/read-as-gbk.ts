// UTF-8 that was decoded as GBK: 你好 shows as 浣犲ソ.
//
// Two bytes make a character of GBK, three one of UTF-8, so that the first character of such a stretch holds a lead byte
// of UTF-8 and the byte behind it, and the second two that continue. A pair in a user-defined area shows as a private use
// character; the last byte of an odd number of them has no partner and shows as “?” or U+FFFD.
import { lazy } from '../../base/lazy';
import { type Span, span } from '../../base/span';
import { decodePair, encodeChar } from './gbk';
import { cost, fitting, isHanCharacter } from './plausible';
import { privateUseBytes } from './private-use';
import type { Reencoded } from './reencoded';
import { completions, type Decoded, hole, step } from './utf8';

const begins = 1;
const continues = 2;

const neither = 3;

/** By unit, as far as units were met: 0 for the others, of which a run meets only a few thousand. */
const kinds = lazy(() => new Uint8Array(0x10000));

/** Whether the bytes of a unit begin a character of UTF-8, or its first byte continues one. */
function kindOf(code: number): number {
  if (code === 0x3f || code === 0xfffd) return continues;
  const [lead = 0, trail = 0] = code < 0x80 ? [] : (bytesOf(String.fromCharCode(code)) ?? []);
  if (leads.includes(lead) && trail >= 0x80 && trail <= 0xbf) return begins;
  return lead >= 0x80 && lead <= 0xbf ? continues : neither;
}

/** The units such a stretch may begin with. */
export function utf8Beginnings(): string {
  let units = '';
  for (const lead of leads) for (let trail = 0x80; trail <= 0xbf; trail++) units += decodePair(lead, trail) ?? '';
  return units;
}

/** What the characters of a Chinese text begin with in UTF-8. */
const leads: readonly number[] = [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef];

export function findReadAsGbk(source: string): readonly Reencoded[] {
  const kind = kinds();
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (kind[code] === 0) kind[code] = kindOf(code);
  }
  const found: Reencoded[] = [];
  for (let i = 0; i + 1 < source.length; i++) {
    if (kind[source.charCodeAt(i)] !== begins || kind[source.charCodeAt(i + 1)] !== continues) continue;
    const stretch = readStretch(source, i);
    const text = stretch && decoded(source, stretch);
    if (text !== undefined) found.push({ span: stretch!.span, text });
    // A long one that does not read like Chinese is not tried again from each of its characters.
    if (stretch && (text !== undefined || stretch.span.end - i > long)) i = stretch.span.end - 1;
  }
  return found;
}

/** By how many bits the text must be likelier than what is typed. */
const gain = 18;
/** A character of it may cost as much as a rare name does, on average. */
const dearest = 14;

const long = 30;

function decoded(source: string, { span: at, chars }: Stretch): string | undefined {
  const holes = chars.filter(({ bytes }) => bytes).length;
  if (holes > 1 && holes * 2 > chars.length) return undefined;
  const text = filled(chars);
  const han = Array.from(text).filter(isHanCharacter).length;
  const written = text.replaceAll('\ufffd', '').length;
  if (han === 0 || written < 2) return undefined;
  const bits = cost(text);
  const typed = cost(source.slice(at.start, at.end));
  return typed - bits >= gain && bits <= dearest * text.length ? text : undefined;
}

/** How many characters must lie between two places where the bytes make no sense. */
const apart = 3;

/** ASCII, a few signs of Latin-1, punctuation, symbols, Han, full-width forms: what a Chinese text is made of. */
const expected = /[ -~\t·×°±\u2010-\u206f\u2100-\u27bf\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** Sound text between two stretches: more of it, and they are two. */
const longestAscii = 100;

interface Stretch {
  readonly span: Span;
  readonly chars: readonly Decoded[];
}

/** As far as the bytes make sense, to the end of a character of the source. */
function readStretch(source: string, start: number): Stretch | undefined {
  const chars: Decoded[] = [];
  let pending: readonly number[] = [];
  let sinceError = apart;
  let [end, count] = [start, 0];
  const kept = () => (count > 0 ? { span: span(start, end), chars: chars.slice(0, count) } : undefined);
  for (let i = start; i < source.length; i++) {
    const char = source[i]!;
    const isLost = char === '\ufffd' || (char === '?' && pending.length > 0);
    const bytes = isLost ? [hole] : bytesOf(char);
    if (!bytes || char === '\n' || char === '\r' || i - end > longestAscii) break;
    for (const byte of bytes) {
      let next = step(pending, byte);
      if (!next || (next.decoded?.char && !expected.test(next.decoded.char))) {
        if (sinceError < apart) return kept();
        sinceError = 0;
        chars.push({ char: '\ufffd' });
        next = step([], byte) ?? { pending: [] };
      }
      pending = next.pending;
      if (!next.decoded) continue;
      sinceError++;
      chars.push(next.decoded);
    }
    // Half a character at the end is not part of it, nor is the ASCII text behind it.
    if (pending.length === 0 && sinceError > 0 && (char >= '\u0080' || isLost)) [end, count] = [i + 1, chars.length];
  }
  return kept();
}

/** So much of what comes before says what is open, and what digits stand there. */
const context = 200;

/** Bounds the work on a whole file on one line. */
const most = 400;

/** The characters, those with a lost byte completed where one fits. */
function filled(chars: readonly Decoded[]): string {
  let text = '';
  let tried = 0;
  chars.forEach(({ char, bytes }, i) => {
    const after = chars.slice(i + 1, i + 3).map((next) => next.char || '\ufffd');
    if (!bytes) text += char;
    else if (tried++ < most) text += fitting(text.slice(-context), completions(bytes), after.join('')) ?? '\ufffd';
    else text += '\ufffd';
  });
  return text;
}

/** The bytes a decoder for GBK made a character of; of some private use characters it is only known that there were two. */
function bytesOf(char: string): readonly number[] | undefined {
  if (char === '€') return [0x80];
  const code = char.charCodeAt(0);
  return code < 0xe000 || code > 0xf8ff ? encodeChar(char) : (privateUseBytes(code) ?? [hole, hole]);
}
