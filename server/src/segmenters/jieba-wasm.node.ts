// The second back end: jieba-wasm in a worker thread, where nodejieba is missing or fails.
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Segmenter } from '@dinggao/core';
import type { Clock } from './clock';
import { jiebaWasmFile } from './jieba-wasm-files';
import type { Answer } from './protocol';
import { remote } from './remote';

export interface JiebaWasmOptions {
  /** The bundled worker, `segmenter-worker.js`. */
  readonly worker: string;
  /** The folder with `jieba-wasm/`, as `tools/vendor.ts` makes it. */
  readonly vendor: string;
  readonly clock?: Clock;
  readonly readyWithin?: number;
  readonly answerWithin?: number;
}

export function jiebaWasm({ worker, vendor, ...limits }: JiebaWasmOptions): Segmenter {
  const library = join(vendor, jiebaWasmFile);
  return remote({
    name: 'jieba-wasm',
    ...limits,
    async connect(events) {
      await Promise.all([worker, library].map((file) => access(file)));
      const thread = new Worker(worker, { argv: [library], execArgv: [] });
      let open = true;
      const gone = (reason: string): void => {
        if (open) events.gone(reason);
        open = false;
      };
      thread.on('message', (answer: Answer) => events.answer(answer));
      thread.on('error', (reason) => gone(String(reason)));
      thread.on('exit', (code) => gone(`ended with ${code}`));
      return {
        send: (request) => thread.postMessage(request),
        busy: (yes) => (yes ? thread.ref() : thread.unref()),
        close() {
          open = false;
          void thread.terminate();
        },
      };
    },
  });
}
