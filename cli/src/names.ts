// File names handed over on standard input, one a line: for `find`, Spark's pipe, Slurm, GNU parallel.
import { createInterface } from 'node:readline';
import { UsageError } from './command';

export const filesFromOption = { 'files-from': { type: 'string' } } as const;

export function readsNames(value: string | undefined): boolean {
  if (value !== undefined && value !== '-') throw new UsageError('--files-from 只能是 -（标准输入）。');
  return value === '-';
}

export async function* namesFromStdin(): AsyncIterable<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}
