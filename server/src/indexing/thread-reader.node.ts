// A reader in a thread of its own: whoever edits meanwhile waits for nothing, and its garbage is its own.
import { Worker } from 'node:worker_threads';
import type { Contribution, Gazetteer } from '@dinggao/core';
import type { Reader } from './reader';
import { type ReadingAnswer, type ReadingOrder, readingThread } from './reading-orders';

/** Megabytes. Without limits a heap grows as far as the machine lets it; what needs more is for others to read. */
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

interface Waiting {
  readonly resolve: (contribution: Contribution | undefined) => void;
  readonly reject: (reason: Error) => void;
}

interface Seat {
  readonly thread: Worker;
  readonly waiting: Waiting[];
  gazetteer?: Gazetteer;
}

/** `program`: the bundle to start the thread with; `serveReading` runs in it. A report that ends the thread is rejected. */
export function threadReader(program: string): Reader {
  let seat: Seat | undefined;

  function start(): Seat {
    const mine: Seat = {
      thread: new Worker(program, { workerData: readingThread, resourceLimits, execArgv: [], argv: [] }),
      waiting: [],
    };
    mine.thread.unref();
    mine.thread.on('message', (answer: ReadingAnswer) => {
      const one = mine.waiting.shift();
      if ('error' in answer) one?.reject(new Error(answer.error));
      else one?.resolve(answer.contribution);
    });
    let reason = '';
    mine.thread.on('error', (error) => {
      reason = error.message;
    });
    mine.thread.on('exit', (code) => {
      if (seat === mine) seat = undefined;
      for (const { reject } of mine.waiting) reject(new Error(reason || `exit code ${code}`));
    });
    return mine;
  }

  return {
    read(report, gazetteer) {
      seat ??= start();
      const { thread, waiting } = seat;
      const tell = (order: ReadingOrder): void => thread.postMessage(order);
      if (seat.gazetteer !== gazetteer) {
        seat.gazetteer = gazetteer;
        tell({ glossary: gazetteer.entities.filter(({ origin }) => origin !== 'builtin') });
      }
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        tell({ report });
      });
    },
    rest() {
      const last = seat;
      seat = undefined;
      void last?.thread.terminate();
    },
  };
}
