// What a platform must offer the server: a segmenter, and files where it has any. All else the server does itself.
import type { Segmenter } from '@dinggao/core';
import type { Files } from './files';
import type { Reader } from './indexing/reader';
import type { OnFallback } from './segmenters/fallback';
import type { SegmenterChoice } from './settings';
import type { Storage } from './storage';

export interface Host {
  /** Cheap: a back end starts with its first paragraph. `auto`: the best one the platform has, with the others behind. */
  createSegmenter(choice: Exclude<SegmenterChoice, 'off'>, onFallback: OnFallback): Segmenter;
  /** For editors that do not answer for files themselves; absent: there are none. */
  readonly files?: Files;
  /** Reads many reports without anybody waiting; absent: they are read between two answers. */
  readonly openReader?: () => Reader;
  /** For editors that name a folder instead of keeping things themselves. */
  readonly storage?: (folder: string) => Storage;
}
