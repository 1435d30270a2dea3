// The host in a web worker: no processes there, so the segmenter is the one every engine brings along.
import type { Host } from './host';
import { intl } from './segmenters/intl';

export const browserHost = (): Host => ({ createSegmenter: () => intl() });
