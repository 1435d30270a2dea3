// What passes between a segmenter and its own process or thread.
import type { TokenEnds } from '@dinggao/core';

export interface CutRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

/** `ready` comes first and once, when the dictionary is loaded. */
export type Answer =
  | { readonly ready: true }
  | { readonly id: number; readonly ends: readonly TokenEnds[] }
  | { readonly id: number; readonly error: string };
