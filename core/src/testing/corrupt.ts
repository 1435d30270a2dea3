// The damage of a page that inserts pinyin into GBK bytes, done to a sound text: the forward model of the repair.
import { decodePair, encodeChar, isUserDefined } from '../text/mojibake/gbk';

export interface Corruption {
  /** Character → the reading put behind every occurrence of its two bytes, wherever they stand. */
  readonly annotations: ReadonlyMap<string, string>;
  /** Whether the bytes of ！ become an ASCII “!”, wherever they stand. */
  readonly bangs: boolean;
  /** Whether full-width signs end as ASCII. */
  readonly flatten: boolean;
}

export interface Corrupted {
  readonly text: string;
  /** Whether a pair of bytes was lost for good: in a user-defined area, or not assigned. */
  readonly destroyed: boolean;
}

/** What GBK does not have becomes a question mark first. */
export const corrupt = (text: string, how: Corruption): Corrupted => decodeLossy(damage(encode(text), how), how);

const encode = (text: string): number[] => Array.from(text).flatMap((char) => encodeChar(char) ?? [0x3f]);

function damage(bytes: readonly number[], { annotations, bangs }: Corruption): number[] {
  const inserted = new Map(
    [...annotations].map(([char, reading]) => {
      const [lead = 0, trail = 0] = encodeChar(char) ?? [];
      return [lead * 256 + trail, encode(`(${reading})`)] as const;
    }),
  );
  const out: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i]! * 256 + (bytes[i + 1] ?? 0);
    if (bangs && code === 0xa3a1) {
      out.push(0x21);
      i++;
      continue;
    }
    const annotation = bytes[i]! >= 0x80 ? inserted.get(code) : undefined;
    if (annotation) {
      out.push(bytes[i]!, bytes[++i]!, ...annotation);
    } else out.push(bytes[i]!);
  }
  return out;
}

/** A lead byte before what is no trail byte becomes “?”: a bracket goes with it, an exclamation mark stays. */
function decodeLossy(bytes: readonly number[], { flatten }: Corruption): Corrupted {
  let text = '';
  let destroyed = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
      continue;
    }
    const next = bytes[++i];
    if (next === undefined || next < 0x40 || next === 0x7f) {
      text += '?';
      if (next === 0x21) text += '!';
      continue;
    }
    const char = decodePair(byte, next);
    if (char === undefined) {
      destroyed = true;
      text += isUserDefined(byte, next) ? '' : '?';
    } else text += flatten && byte === 0xa3 ? String.fromCharCode(next - 0x80) : char;
  }
  return { text, destroyed };
}
