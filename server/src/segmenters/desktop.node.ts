// The segmenter of a desktop or command line: nodejieba, else jieba-wasm, else Intl.
import { join } from 'node:path';
import type { Segmenter } from '@dinggao/core';
import { fallback, type OnFallback } from './fallback';
import { intl } from './intl';
import { jiebaWasm } from './jieba-wasm.node.js';
import { nodejieba } from './nodejieba.node.js';

/** Milliseconds; who waits for nobody can wait longer. */
export interface Patience {
  readonly readyWithin?: number;
  readonly answerWithin?: number;
}

/**
 * `dist`: the folder of the built product, with `segmenter-child.js`, `segmenter-worker.js` and `vendor/`.
 * Nothing is started before the first `cut`.
 */
export function desktopSegmenter(dist: string, onFallback: OnFallback, patience: Patience = {}): Segmenter {
  const vendor = join(dist, 'vendor');
  return fallback(
    [
      () => nodejieba({ child: join(dist, 'segmenter-child.js'), vendor, ...patience }),
      () => jiebaWasm({ worker: join(dist, 'segmenter-worker.js'), vendor, ...patience }),
      intl,
    ],
    onFallback,
  );
}
