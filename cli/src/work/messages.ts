// What the main thread and a worker thread say to each other.
import type { TokenEnds } from '@dinggao/core';
import type { Outcome, Task, Work } from './task';

/** Given to the thread when it starts. */
export interface WorkerData {
  readonly work: Work;
}

/** To the worker. */
export type Order =
  | { readonly id: number; readonly task: Task }
  | { readonly cut: number; readonly ends: readonly TokenEnds[] }
  | { readonly cut: number; readonly error: string };

/** From the worker, as tasks are done. The segmenter's process belongs to the main thread. */
export type Answer =
  | { readonly id: number; readonly outcome: Outcome }
  | { readonly cut: number; readonly texts: readonly string[] };
