// The encodings a report may have on disk, read and written back alike.
import { isUtf8, transcode } from 'node:buffer';
import { encodeGbk } from '@dinggao/core';

export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Encoding {
  readonly name: EncodingName;
  /** Whether a byte order mark stands first. */
  readonly mark: boolean;
}

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** UTF-16 by its mark, else UTF-8 if it is valid, else GB18030; undefined if none fits. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, { name: 'utf-16le', mark: true });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, { name: 'utf-16be', mark: true });
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (isUtf8(bytes)) return { text: utf8Text(mark ? bytes.subarray(3) : bytes), encoding: { name: 'utf-8', mark } };
  return decodeAs(bytes, { name: 'gb18030', mark: false });
}

/** Of valid bytes; a seventh of what a `TextDecoder` takes, which most files would spend more on than on being read. */
const utf8Text = (bytes: Uint8Array): string => transcode(bytes, 'utf8', 'utf16le').toString('utf16le');

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** Undefined when the encoding has no place for a character of the text. */
export function encode(text: string, { name, mark }: Encoding): Uint8Array | undefined {
  const marked = mark ? `\ufeff${text}` : text;
  if (name === 'utf-8') return Buffer.from(marked, 'utf8');
  if (name === 'gb18030') return encodeGbk(text);
  const little = Buffer.from(marked, 'utf16le');
  return name === 'utf-16le' ? little : little.swap16();
}

/** Control bytes but TAB, LF, VT, FF, CR and ESC. */
const control = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)),
);

/** A text may hold a stray NUL; a binary file holds many control bytes near its start. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return false;
  const length = Math.min(bytes.length, 8192);
  let found = 0;
  for (let i = 0; i < length; i++) found += control[bytes[i] ?? 0] ?? 0;
  return found > length / 50;
}
