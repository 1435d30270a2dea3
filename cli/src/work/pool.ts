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

/** Files in flight for each thread, so that none waits for the slowest. */
const ahead = 4;

/** Files that a thread works on: while one waits for votes, the other is analyzed. */
const abreast = 2;

/** One outcome a task, in order. Memory is bounded by the files in flight, whatever their number. */
export async function* runAll(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  options: PoolOptions,
): AsyncIterable<Outcome> {
  const { jobs, program, work, segmenter, index } = options;
  const pool = program !== undefined && jobs > 1 ? threads(program, options) : openWork(work, segmenter, index);
  const most = program !== undefined && jobs > 1 ? jobs * ahead : abreast;
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
  /** What the thread works on, by the number it was sent with. */
  readonly jobs: Map<number, Job>;
}

/** A file that ends two threads is given up. */
const mostFailures = 2;

function threads(program: string, { work, jobs, segmenter, onCrash }: PoolOptions) {
  const queue: Job[] = [];
  const seats = new Set<Seat>();
  let sent = 0;
  let told = false;
  let open = true;

  function start(): Seat {
    const data: WorkerData = { work };
    const seat: Seat = { thread: new Thread(program, { workerData: data }), jobs: new Map() };
    seats.add(seat);
    const tell = (order: Order): void => seat.thread.postMessage(order);
    seat.thread.on('message', (answer: Answer) => {
      if ('outcome' in answer) {
        const job = seat.jobs.get(answer.id);
        seat.jobs.delete(answer.id);
        next();
        job?.done(answer.outcome);
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
    return seat;
  }

  function gone(seat: Seat, reason: string): void {
    seats.delete(seat);
    if (!open) return;
    if (!told) onCrash(reason);
    told = true;
    for (const job of [...seat.jobs.values()].reverse()) {
      job.failures += 1;
      if (job.failures < mostFailures) queue.unshift(job);
      else job.done(unanalyzed(work, job.task.file, `分析进程意外结束（${reason}），已跳过`));
    }
    next();
  }

  /** Where a job may go: to the thread that has the least to do. */
  function seatFor(job: Job): Seat | undefined {
    const [idlest] = [...seats].sort((a, b) => a.jobs.size - b.jobs.size);
    if (idlest?.jobs.size === 0) return idlest;
    if (seats.size < jobs) return start();
    return idlest && idlest.jobs.size < abreast && ![job, ...idlest.jobs.values()].some(suspect) ? idlest : undefined;
  }

  function next(): void {
    for (let job = queue[0]; job; job = queue[0]) {
      const seat = seatFor(job);
      if (!seat) return;
      queue.shift();
      sent += 1;
      seat.jobs.set(sent, job);
      const order: Order = { id: sent, task: job.task };
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

/** Two were worked on when a thread ended, and either may be why: each is tried again alone. */
const suspect = ({ failures }: Job): boolean => failures > 0;
