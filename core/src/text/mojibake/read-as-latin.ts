// Chinese bytes that were decoded one by one: 中国 in GBK shows as ÖÐ¹ú (Latin-1) or ѧϰ (two bytes as one of UTF-8),
// in UTF-8 as ä¸­å›½.
import { span } from '../../base/span';
import { decode } from './gbk';
import { cost, isHanCharacter, isWritten } from './plausible';
import type { Reencoded } from './reencoded';
import { step } from './utf8';

/** What Windows-1252 has in 80–9F; a gap where it has nothing. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** A run that starts with a letter or a sign of those, joined over the digits and Latin letters between. */
const run = /[\u0080-\u07ff](?:[\u0080-\u07ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ -~]{1,40}(?=[\u0080-\u07ff]))+[@-~]?/g;
/** Most texts hold no such run, and a test is cheaper than a search. */
const begins = /[\u0080-\u07ff][\u0080-\u07ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ -~]/;
/** One alphabet of today is a language of its own, however its bytes read. */
const alphabet =
  /^(?:[\u0370-\u03ff]+|[\u0400-\u045f]+|[\u0590-\u05ff]+|[\u0600-\u06ff]+|[À-ÖØ-öø-ž]+|[°·×±§…—–‘’“”]+)$/;

/** Marks that Chinese text has as well: they may stand beside a run, and belong to what is sound. */
const shared = /^[·“”‘’—…]+|[·“”‘’—…]+$/g;

/** The units such a run may begin with. */
export const latinBeginnings = (): string => String.fromCharCode(...Array.from({ length: 0x780 }, (_, i) => 0x80 + i));

export function findReadAsLatin(source: string): readonly Reencoded[] {
  if (!begins.test(source)) return [];
  return Array.from(source.matchAll(run)).flatMap(({ index, 0: whole }) => {
    const found = read(whole, index);
    if (found) return [found];
    // Damaged and sound text side by side: piece by piece, then.
    return Array.from(whole.matchAll(piece)).flatMap((part) => read(part[0], index + part.index) ?? []);
  });
}

const piece = /[^ -~]{2,}/g;

/** The run, or what is left of it without an ASCII letter at its end or the marks around it. */
function read(whole: string, start: number): Reencoded | undefined {
  for (const one of new Set([whole, whole.replace(/[@-~]$/, ''), whole.replace(shared, '')])) {
    if (one.length < 2 || (alphabet.test(one) && one.length < 6)) continue;
    const text = bestReading(one);
    const from = start + whole.indexOf(one);
    if (text !== undefined) return { span: span(from, from + one.length), text };
  }
  return undefined;
}

/** A character may cost so much on average: hardly more than in news where chance might do it, a name elsewhere. */
const dearest = { pair: 9, few: 10.5, many: 14, utf8: 20 };
/** From here on chance does not make words, nor UTF-8. */
const many = 6;

function bestReading(whole: string): string | undefined {
  let best: { readonly text: string; readonly bits: number } | undefined;
  const weigh = (text: string | undefined, limit: number) => {
    if (text === undefined || !isWritten(text)) return;
    // A row of no-break spaces reads as one character many times.
    if (new Set(Array.from(text).filter(isHanCharacter)).size < 2) return;
    const bits = cost(text) / text.length;
    const most = text.length < 4 ? dearest.pair : text.length < many ? dearest.few : limit;
    if (bits <= most && bits < (best?.bits ?? Number.POSITIVE_INFINITY)) best = { text, bits };
  };
  const asOne = oneByteEach(whole);
  if (asOne) weigh(decodeUtf8(asOne), dearest.utf8);
  for (const bytes of [asOne, ...someTwoBytes(whole), allTwoBytes(whole)])
    if (bytes) weigh(decode(bytes), dearest.many);
  return best?.text;
}

const units = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0));

/** Latin-1 or Windows-1252. */
function oneByteEach(text: string): readonly number[] | undefined {
  const bytes = Array.from(text, byteOf);
  return bytes.includes(-1) ? undefined : bytes;
}

function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code <= 0xff) return code;
  const place = windows.indexOf(char);
  return place < 0 ? -1 : 0x80 + place;
}

const twoBytes = (code: number): readonly number[] => [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];

/**
 * A decoder for UTF-8 that takes for Latin-1 what is no UTF-8. A letter of Latin-1 is one byte then, or, where the bytes
 * of a character would not come out even, one of the letters is two.
 */
function someTwoBytes(text: string): readonly (readonly number[])[] {
  const codes = units(text);
  if (codes.some((code) => code > 0x7ff)) return [];
  const one = codes.map((code) => (code > 0xff ? twoBytes(code) : [code]));
  const asOne = one.flat();
  if (asOne.length % 2 === 0 || codes.length > longest) return [asOne];
  return [
    asOne,
    ...codes.flatMap((code, i) =>
      code >= 0x80 && code <= 0xff ? [one.flatMap((bytes, k) => (k === i ? twoBytes(code) : bytes))] : [],
    ),
  ];
}

/** Bounds the tries. */
const longest = 120;

function allTwoBytes(text: string): readonly number[] | undefined {
  if (units(text).some((code) => code > 0x7ff)) return undefined;
  return units(text).flatMap((code) => (code > 0x7f ? twoBytes(code) : [code]));
}

function decodeUtf8(bytes: readonly number[]): string | undefined {
  let text = '';
  let pending: readonly number[] = [];
  for (const byte of bytes) {
    // A space was A0, which looks like one.
    const next = step(pending, byte === 0x20 && pending.length > 0 ? 0xa0 : byte);
    if (!next) return undefined;
    pending = next.pending;
    text += next.decoded?.char ?? '';
  }
  return pending.length === 0 ? text : undefined;
}
