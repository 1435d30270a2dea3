// GBK in both directions, for walking damaged text back to its bytes. Table: WHATWG Encoding Standard.
import { lazy } from '../../base/lazy';
import { packed } from './gbk.gen';

const firstLead = 0x81;
const trailsPerLead = 190;

/** Offset in the table of a pair of bytes; trails run from 40 to FE without 7F. Undefined outside GBK. */
function indexOf(lead: number, trail: number): number | undefined {
  if (lead < firstLead || lead > 0xfe || trail < 0x40 || trail > 0xfe || trail === 0x7f) return undefined;
  return (lead - firstLead) * trailsPerLead + trail - (trail > 0x7f ? 0x41 : 0x40);
}

const table = lazy(() => packed.replace(/~(\w+)~/g, (_, count: string) => ' '.repeat(Number.parseInt(count, 36))));

/** Unit → its pair of bytes as one number; 0 for what GBK does not have. Of several pairs the first. */
const codes = lazy(() => {
  const to = new Uint16Array(0x10000);
  const units = table();
  for (let i = 0; i < units.length; i++) {
    const unit = units.charCodeAt(i);
    if (unit === 0x20 || to[unit] !== 0) continue;
    const at = i % trailsPerLead;
    to[unit] = (firstLead + (i - at) / trailsPerLead) * 256 + at + (at >= 0x3f ? 0x41 : 0x40);
  }
  return to;
});

/** The character of two bytes, or undefined where GBK assigns none. */
export function decodePair(lead: number, trail: number): string | undefined {
  const index = indexOf(lead, trail);
  const char = index === undefined ? undefined : table()[index];
  return char === undefined || char === ' ' ? undefined : char;
}

/** Whether the two bytes lie in one of GBK's user-defined areas, whose characters vanish on decoding. */
export const isUserDefined = (lead: number, trail: number): boolean =>
  (((lead >= 0xaa && lead <= 0xaf) || (lead >= 0xf8 && lead <= 0xfe)) && trail >= 0xa1 && trail <= 0xfe) ||
  (lead >= 0xa1 && lead <= 0xa7 && trail >= 0x40 && trail <= 0xa0 && trail !== 0x7f);

/** The bytes of one character: one for ASCII, two for GBK; undefined for what GBK does not have. */
export function encodeChar(char: string): readonly number[] | undefined {
  const unit = char.charCodeAt(0);
  if (unit < 0x80) return [unit];
  const code = char.length === 1 ? codes()[unit] : undefined;
  return !code ? undefined : [code >> 8, code & 0xff];
}

/** Decodes bytes; undefined when they do not end on a character or hold what GBK does not assign. */
export function decode(bytes: readonly number[]): string | undefined {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
      continue;
    }
    const char = decodePair(byte, bytes[++i] ?? 0);
    if (char === undefined) return undefined;
    text += char;
  }
  return text;
}

/** A text in GBK; undefined when it holds a character GBK does not have. */
export function encodeGbk(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const pair = encodeChar(text[i]!);
    if (!pair) return undefined;
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}
