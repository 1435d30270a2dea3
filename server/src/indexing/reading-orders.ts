// What the main thread and a reading thread say to each other.
import type { Contribution, Entity } from '@dinggao/core';
import type { Report } from './reader';

/** Tells a reading thread from others of the same program: what it is started with. */
export const readingThread = { reading: true } as const;

export const isReadingThread = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'reading' in data;

/** A glossary holds for all reports that follow; without one what is built in holds. */
export type ReadingOrder = { readonly glossary: readonly Entity[] } | { readonly report: Report };

/** One for each report, in order. Absent contribution: nothing is worth keeping. */
export type ReadingAnswer = { readonly contribution?: Contribution } | { readonly error: string };
