// A run as the commands start it: the segmenter, the threads, progress, and what is said on standard error.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { desktopSegmenter } from '@dinggao/server/segmenters';
import { UsageError } from '../command';
import { distFolder, program } from '../dist';
import { harmless } from '../output';
import { openIndex } from '../shards';
import { runAll } from './pool';
import { openProgress } from './progress';
import type { Outcome, Task, Work } from './task';

/** The option of those commands that work on many files. */
export const jobsOption = { jobs: { type: 'string' } } as const;

/** Fewer files than this are done before a second thread has started. */
const worthThread = 32;

/** `files`: how many there are, where that is known. */
export function jobsOf(value: string | undefined, files: number): number {
  if (value === undefined) return Math.max(1, Math.min(availableParallelism(), Math.floor(files / worthThread)));
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new UsageError('--jobs 应为 1 到 999 的整数。');
  return Number(value);
}

/** Milliseconds. On a busy machine an answer comes late, and must not differ for that. */
const patience = { readyWithin: 120_000, answerWithin: 300_000 };

export interface RunOptions {
  readonly work: Work;
  readonly jobs: number;
  /** How many files there are, where that is known: then progress is shown. */
  readonly total?: number;
}

/** Outcomes in the order of the files; what went wrong is told on standard error as it comes. */
export async function* run(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  { work, jobs, total }: RunOptions,
): AsyncIterable<Outcome> {
  // Read here first: what is wrong with an index is said once, before any work.
  const index = await openIndex(work);
  const progress = openProgress(process.stderr, total ?? 0);
  const tell = (text: string): void => progress.above(`dinggao: ${harmless(text)}`);
  // A back end that fails is named once; the answer is then the next one's.
  // A package without the native one does not miss it.
  const native = existsSync(join(distFolder(), 'vendor', 'nodejieba'));
  const segmenter = desktopSegmenter(
    distFolder(),
    (from, to, reason) => {
      if (native || from !== 'nodejieba') tell(`分词组件 ${from} 不可用（${reason}），改用 ${to}。`);
    },
    patience,
  );
  // In one file of five there is a doubt: among many somebody will ask, and nobody waits for the start then.
  if ((total ?? 0) >= worthThread) void segmenter.cut(['']).catch(() => {});
  const onCrash = (reason: string): void => tell(`一个分析线程意外结束（${reason}），已另起一个重试。`);
  try {
    for await (const outcome of runAll(tasks, { work, index, jobs, segmenter, program: program(), onCrash })) {
      progress.clear();
      if (outcome.error !== undefined) {
        tell(`${outcome.file}：${outcome.error}${outcome.binary ? '，已跳过' : ''}`);
      }
      yield outcome;
      progress.step();
    }
  } finally {
    progress.clear();
  }
}
