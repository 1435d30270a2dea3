// The host in a web worker: no processes and no files there, but workers, whose code the client hands over.
import type { Host } from './host';
import type { SegmenterParts } from './protocol';
import { fallback } from './segmenters/fallback';
import { intl } from './segmenters/intl';
import { jiebaWasm } from './segmenters/jieba-wasm.browser';

/** `parts` are asked for when a vote is needed for the first time. */
export const browserHost = (parts: () => Promise<SegmenterParts | undefined>): Host => ({
  createSegmenter: (choice, onFallback) =>
    choice === 'intl' ? intl() : fallback([() => jiebaWasm(parts), intl], onFallback),
});
