// Shards of an index on disk: JSON lines, one contribution each, so that shards may simply be put behind one another.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Contribution, contributionFormat, emptyIndex, mergeIndexes, type WorkspaceIndex } from '@dinggao/core';
import { reasonOf } from './read';

/** What is wrong with a shard, in the reader's words. */
export class ShardError extends Error {}

/** The documents of all shards; of two that tell of one document the same one stays in any order. */
export async function readShards(paths: readonly string[]): Promise<WorkspaceIndex> {
  let index = emptyIndex();
  for (const path of paths) {
    for await (const one of contributionsOf(path)) index = mergeIndexes(index, emptyIndex().withDocument(one));
  }
  return index;
}

/** Undefined where none is asked for. */
export const openIndex = async ({
  index,
}: {
  readonly index?: readonly string[];
}): Promise<WorkspaceIndex | undefined> => index && readShards(index);

export const shardLine = (one: Contribution): string => `${JSON.stringify({ format: contributionFormat, ...one })}\n`;

async function* contributionsOf(path: string): AsyncIterable<Contribution> {
  let number = 0;
  try {
    const input = path === '-' ? process.stdin : createReadStream(path);
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== '') yield contribution(line);
    }
  } catch (error) {
    throw new ShardError(`索引 ${path}${number > 0 ? ` 第 ${number} 行` : ''}：${reasonOf(error)}`);
  }
}

function contribution(line: string): Contribution {
  const { format, ...one } = parsed(line) as Contribution & { format?: unknown };
  if (format !== contributionFormat || typeof one.uri !== 'string') {
    throw new ShardError('不是本版本的索引，请用 dinggao index build 重建');
  }
  return one;
}

function parsed(line: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {}
  throw new ShardError('不是一行 JSON，文件可能没有写完');
}
