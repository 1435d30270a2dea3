// The other side of a worker thread: runs tasks, asks the main thread for the segmenter's votes.
import { parentPort, workerData } from 'node:worker_threads';
import type { Segmenter, TokenEnds } from '@dinggao/core';
import { openIndex } from '../shards';
import type { Answer, Order, WorkerData } from './messages';
import { openWork } from './task';

interface Waiting {
  readonly resolve: (ends: readonly TokenEnds[]) => void;
  readonly reject: (reason: Error) => void;
}

export function serveTasks(): void {
  const port = parentPort;
  if (!port) throw new Error('not a worker thread');
  const say = (answer: Answer): void => port.postMessage(answer);
  const waiting = new Map<number, Waiting>();
  let asked = 0;

  const segmenter: Segmenter = {
    name: 'main',
    cut: (texts) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        say({ cut: asked, texts });
      }),
    dispose: () => {},
  };
  const { work } = workerData as WorkerData;
  const opened = openIndex(work).then((index) => openWork(work, segmenter, index));

  port.on('message', async (order: Order) => {
    if ('task' in order) return say({ id: order.id, outcome: await (await opened).run(order.task) });
    const one = waiting.get(order.cut);
    waiting.delete(order.cut);
    if ('ends' in order) one?.resolve(order.ends);
    else one?.reject(new Error(order.error));
  });
}
