// jieba-wasm in a web worker of its own, so that the server goes on answering while it starts.
import type { Segmenter } from '@dinggao/core';
import type { SegmenterParts } from '../protocol';
import type { Answer, CutRequest } from './protocol';
import { remote } from './remote';

/** What is used of the browser's `Worker`. */
export interface WebWorker {
  onmessage: ((message: { readonly data: Answer }) => void) | null;
  onerror: ((error: { readonly message?: string }) => void) | null;
  postMessage(message: Uint8Array | CutRequest): void;
  terminate(): void;
}

/** The parts may have to come over a slow line first. */
const readyWithin = 60_000;

/** `parts`: asked for at the first cut, and again when the worker was ended for being idle. */
export function jiebaWasm(
  parts: () => Promise<SegmenterParts | undefined>,
  start: (code: Uint8Array) => WebWorker = startFromBlob,
): Segmenter {
  return remote({
    name: 'jieba-wasm',
    readyWithin,
    async connect(events) {
      const found = await parts();
      if (!found) throw new Error('not in this package');
      const worker = start(found.worker);
      worker.onmessage = ({ data }) => events.answer(data);
      worker.onerror = ({ message }) => events.gone(message ?? 'the worker was refused');
      worker.postMessage(found.library);
      return { send: (request) => worker.postMessage(request), busy: () => {}, close: () => worker.terminate() };
    },
  });
}

declare const Worker: new (address: string) => WebWorker;

/**
 * The code is at hand and has no address: what a browser lets a worker be loaded from differs from place to place.
 * The address is never taken back: Safari may read it late, and it holds a few kilobytes.
 */
const startFromBlob = (code: Uint8Array): WebWorker =>
  new Worker(URL.createObjectURL(new Blob([code as Uint8Array<ArrayBuffer>], { type: 'text/javascript' })));
