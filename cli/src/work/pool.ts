// Files over worker threads: outcomes come in the order of the files, and only so many files are in flight.
import { Worker as Thread } from 'node:worker_threads';
import type { Segmenter, WorkspaceIndex } from '@dinggao/core';
import type { Answer, Order, WorkerData } from './messages';
import { type Outcome, openWork, type Task, unanalyzed, type Work } from './task';

export interface PoolOptions {
  readonly work: Work;
  /** Read from `work.index`; threads read it themselves. */
  readonly index?: WorkspaceIndex | undefined;
  /** 1: in this thread. */
  readonly jobs: number;
  readonly segmenter: Segmenter;
  /** The file a thread is started with; `thread.ts` runs in it. Without one everything is done in this thread. */
  readonly program: string | undefined;
  /** Told once, when a thread has ended unasked. */
  readonly onCrash: (reason: string) => void;
}

/** Files read ahead for each thread, so that none waits for the slowest. */
const ahead = 4;

/** One outcome a task, in order. Memory is bounded by the files in flight, whatever their number. */
export async function* runAll(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  options: PoolOptions,
): AsyncIterable<Outcome> {
  const { jobs, program, work, segmenter, index } = options;
  const pool = program !== undefined && jobs > 1 ? threads(program, options) : openWork(work, segmenter, index);
  const most = program !== undefined && jobs > 1 ? jobs * ahead : 1;
  const running: Promise<Outcome>[] = [];
  try {
    for await (const task of tasks) {
      running.push(pool.run(task));
      if (running.length >= most) yield (await running.shift()) as Outcome;
    }
    for (const one of running) yield await one;
  } finally {
    pool.dispose();
  }
}

interface Job {
  readonly task: Task;
  readonly done: (outcome: Outcome) => void;
  /** How many threads have ended over it. */
  failures: number;
}

interface Seat {
  readonly thread: Thread;
  job: Job | undefined;
}

/** A file that ends two threads is given up. */
const mostFailures = 2;

function threads(program: string, { work, jobs, segmenter, onCrash }: PoolOptions) {
  const queue: Job[] = [];
  const seats = new Set<Seat>();
  let told = false;
  let open = true;

  function start(): void {
    const data: WorkerData = { work };
    const seat: Seat = { thread: new Thread(program, { workerData: data }), job: undefined };
    seats.add(seat);
    const tell = (order: Order): void => seat.thread.postMessage(order);
    seat.thread.on('message', (answer: Answer) => {
      if ('outcome' in answer) {
        seat.job?.done(answer.outcome);
        seat.job = undefined;
        next();
        return;
      }
      const { cut, texts } = answer;
      segmenter.cut(texts).then(
        (ends) => tell({ cut, ends }),
        (error: unknown) => tell({ cut, error: String(error) }),
      );
    });
    let reason = '';
    seat.thread.on('error', (error) => {
      reason = error.message;
    });
    seat.thread.on('exit', (code) => gone(seat, reason || `退出码 ${code}`));
  }

  function gone(seat: Seat, reason: string): void {
    seats.delete(seat);
    if (!open) return;
    if (!told) onCrash(reason);
    told = true;
    const { job } = seat;
    if (job) {
      job.failures += 1;
      if (job.failures < mostFailures) queue.unshift(job);
      else job.done(unanalyzed(work, job.task.file, `分析进程意外结束（${reason}），已跳过`));
    }
    next();
  }

  function next(): void {
    if (queue.length === 0) return;
    const free = [...seats].find(({ job }) => job === undefined);
    if (!free && seats.size < jobs) start();
    for (const seat of seats) {
      if (seat.job) continue;
      seat.job = queue.shift();
      if (!seat.job) return;
      const order: Order = { task: seat.job.task };
      seat.thread.postMessage(order);
    }
  }

  return {
    run: (task: Task): Promise<Outcome> =>
      new Promise((resolve) => {
        queue.push({ task, done: resolve, failures: 0 });
        next();
      }),
    dispose(): void {
      open = false;
      for (const { thread } of seats) void thread.terminate();
      segmenter.dispose();
    },
  };
}
