// The texts that are measured: put together from the samples and invented reports, the same in every run.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportOf } from './report';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

/** Paragraphs of all samples and of an invented report. */
const paragraphs: readonly string[] = [
  ...readdirSync(samples)
    .filter((name) => /\.(?:md|txt|gao)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => readFileSync(join(samples, name), 'utf8')),
  reportOf(20_000),
].flatMap((text) => text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('---')));

/** Mulberry32. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A text of about that many bytes of UTF-8. */
export function textOf(bytes: number, seed: number): string {
  const below = random(seed);
  const lines = ['临湖市召开高质量发展务虚会'];
  for (let size = Buffer.byteLength(lines[0]!); size < bytes; ) {
    const line = paragraphs[below(paragraphs.length)]!;
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return `${lines.join('\n')}\n`;
}

export interface Archive {
  readonly folder: string;
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Files of about ten thousand bytes each in a new folder for temporary files. */
export function archiveOf(count: number): Archive {
  const folder = mkdtempSync(join(tmpdir(), 'dinggao-bench-'));
  const files = Array.from({ length: count }, (_, i) => join(folder, `${String(i).padStart(5, '0')}.txt`));
  let bytes = 0;
  for (const [i, file] of files.entries()) {
    const text = textOf(10_000, i + 1);
    bytes += Buffer.byteLength(text);
    writeFileSync(file, text);
  }
  return { folder, files, bytes };
}
