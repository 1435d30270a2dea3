// Reads the tables of numbers that a built program brings along, as tools/build/layouts.ts has written them.
import { readFileSync } from 'node:fs';

const types = { Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array };

interface Content {
  readonly name: string;
  readonly part: string;
  readonly type: keyof typeof types;
  /** Bytes behind the first line. */
  readonly at: number;
  readonly length: number;
}

/** By name and part. Undefined where there is no such file: the program makes them itself, later and more slowly. */
export function readLayouts(path: string): Readonly<Record<string, Readonly<Record<string, object>>>> | undefined {
  const bytes = read(path);
  if (!bytes) return undefined;
  const start = bytes.indexOf('\n') + 1;
  const contents: readonly Content[] = JSON.parse(bytes.toString('latin1', 0, start));
  const found: Record<string, Record<string, object>> = {};
  for (const { name, part, type, at, length } of contents) {
    found[name] ??= {};
    found[name][part] = new types[type](bytes.buffer as ArrayBuffer, bytes.byteOffset + start + at, length);
  }
  return found;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
