// The host on Node: segmenters in processes and threads of their own.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskFiles } from './disk-files.node.js';
import { diskStorage } from './disk-storage.node.js';
import type { Host } from './host';
import { threadReader } from './indexing/thread-reader.node.js';
import { desktopSegmenter } from './segmenters/desktop.node.js';
import { fallback } from './segmenters/fallback';
import { intl } from './segmenters/intl';
import { jiebaWasm } from './segmenters/jieba-wasm.node.js';

/** Where the built product lies: this file's own folder once bundled, `dist/` of the repository from its sources. */
const dist = typeof __dirname === 'string' ? __dirname : join(dirname(fileURLToPath(import.meta.url)), '../../dist');

/** The bundle that is running: threads are started with it. None where the sources run. */
const program = typeof __filename === 'string' && __filename.endsWith('.js') ? __filename : undefined;

export const nodeHost = (): Host => ({
  files: diskFiles,
  storage: diskStorage,
  ...(program !== undefined && { openReader: () => threadReader(program) }),
  createSegmenter(choice, onFallback) {
    if (choice === 'intl') return intl();
    if (choice !== 'jieba-wasm') return desktopSegmenter(dist, onFallback);
    const worker = join(dist, 'segmenter-worker.js');
    return fallback([() => jiebaWasm({ worker, vendor: join(dist, 'vendor') }), intl], onFallback);
  },
});
