// Reads a report from disk or standard input and decodes it.
import { readFile } from 'node:fs/promises';

export type Reading =
  | { readonly text: string }
  | { readonly error: string /** Not a text at all: skipped, not counted as a failure. */; readonly binary?: true };

export async function readReport(path: string): Promise<Reading> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    return { error: reason(error) };
  }
}

export async function readStdin(): Promise<Reading> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return decode(Buffer.concat(chunks));
}

/** UTF-16 by its mark, else UTF-8 if it is valid, else GB18030. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): Reading {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== undefined && !looksBinary(bytes)) return { text: utf8 };
  if (looksBinary(bytes)) return { error: '不是文本文件', binary: true };
  const gb = tryDecode('gb18030', bytes);
  return gb === undefined ? { error: '既不是 UTF-8 也不是 GB18030 编码，请另存为 UTF-8' } : { text: gb };
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text may hold a stray NUL; a binary file holds many control bytes near its start. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let control = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) control++;
  return control > head.length / 50;
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return '找不到文件';
  if (code === 'EISDIR') return '是文件夹，不是文件';
  if (code === 'EACCES' || code === 'EPERM') return '没有读取权限';
  return error instanceof Error ? error.message : String(error);
}
