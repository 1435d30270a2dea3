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
const run =
  /[\u0080-\u07ff](?:[\u0080-\u07ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ -~]{1,40}(?=[\u0080-\u07ff][\u0080-\u07ff€‚-„†-‰Š‹ŒŽ‘-”•–—˜™š›œžŸ]))+/g;
/** One alphabet of today is a language of its own, however its bytes read. */
const alphabet =
  /^(?:[\u0370-\u03ff]+|[\u0400-\u045f]+|[\u0590-\u05ff]+|[\u0600-\u06ff]+|[À-ÖØ-öø-ž]+|[°·×±§…—–‘’“”]+)$/;

/** Marks that Chinese text has as well: they may stand beside a run, and belong to what is sound. */
const shared = /^[·“”‘’—…]+|[·“”‘’—…]+$/g;

export function findReadAsLatin(source: string): readonly Reencoded[] {
  const found: Reencoded[] = [];
  for (const { index, 0: whole } of source.matchAll(run)) {
    const inside = whole.replace(shared, '');
    for (const one of inside === whole ? [whole] : [whole, inside]) {
      if (alphabet.test(one) && one.length < 6) continue;
      const text = bestReading(one);
      if (text === undefined) continue;
      const start = index + whole.indexOf(one);
      found.push({ span: span(start, start + one.length), text });
      break;
    }
  }
  return found;
}

/** A character of it costs no more on average: a little more than news does, less than chance. */
const dearest = 10.5;
/** A short run needs better words. */
const dearestShort = 9;
const short = 4;

function bestReading(whole: string): string | undefined {
  const readings = [oneByteEach(whole), ...someTwoBytes(whole), allTwoBytes(whole)].flatMap((bytes) =>
    bytes ? [decode(bytes), decodeUtf8(bytes)] : [],
  );
  let best: { readonly text: string; readonly bits: number } | undefined;
  for (const text of readings) {
    if (text === undefined || !isWritten(text)) continue;
    // A row of no-break spaces reads as one character many times.
    const han = new Set(Array.from(text).filter(isHanCharacter)).size;
    const bits = cost(text) / text.length;
    if (han < 2 || bits > (han < short ? dearestShort : dearest)) continue;
    if (!best || bits < best.bits) best = { text, bits };
  }
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
