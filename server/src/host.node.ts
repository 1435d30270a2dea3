// The host on Node: segmenters in processes and threads of their own.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskFiles } from './disk-files.node.js';
import { diskStorage } from './disk-storage.node.js';
import type { Host } from './host';
import { desktopSegmenter } from './segmenters/desktop.node.js';
import { fallback } from './segmenters/fallback';
import { intl } from './segmenters/intl';
import { jiebaWasm } from './segmenters/jieba-wasm.node.js';

/** Where the built product lies: this file's own folder once bundled, `dist/` of the repository from its sources. */
const dist = typeof __dirname === 'string' ? __dirname : join(dirname(fileURLToPath(import.meta.url)), '../../dist');

export const nodeHost = (): Host => ({
  files: diskFiles,
  storage: diskStorage,
  createSegmenter(choice, onFallback) {
    if (choice === 'intl') return intl();
    if (choice !== 'jieba-wasm') return desktopSegmenter(dist, onFallback);
    const worker = join(dist, 'segmenter-worker.js');
    return fallback([() => jiebaWasm({ worker, vendor: join(dist, 'vendor') }), intl], onFallback);
  },
});
