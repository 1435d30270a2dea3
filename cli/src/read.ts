// Reads a report from disk or standard input.
import { readFile } from 'node:fs/promises';
import { type Decoded, decode, looksBinary } from './encoding';

export interface Unreadable {
  readonly error: string;
  /** Not a text at all: skipped, not counted as a failure. */
  readonly binary?: true;
}

export type Reading = Decoded | Unreadable;

export async function readReport(path: string): Promise<Reading> {
  try {
    return read(await readFile(path));
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export function read(bytes: Uint8Array): Reading {
  if (looksBinary(bytes)) return { error: '不是文本文件', binary: true };
  return decode(bytes) ?? { error: '既不是 UTF-8 也不是 GB18030 编码，请另存为 UTF-8' };
}

/** In Chinese, for what happens every day. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return '找不到文件';
  if (code === 'EISDIR') return '是文件夹，不是文件';
  if (code === 'ENOTDIR') return '路径中有一段是文件，不是文件夹';
  if (code === 'ENAMETOOLONG') return '文件名过长';
  if (code === 'EROFS') return '所在的磁盘只能读';
  if (code === 'ENOSPC') return '磁盘已满';
  if (code === 'ELOOP') return '符号链接绕成了圈';
  if (code === 'EACCES' || code === 'EPERM') return '没有权限';
  return error instanceof Error ? error.message : String(error);
}
