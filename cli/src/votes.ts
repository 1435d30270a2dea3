// The segmenter's votes for the command line.
import type { Segmented } from '@dinggao/core';

export interface Votes {
  readonly segmented: Segmented;
  ask(doubts: readonly string[]): Promise<boolean>;
  dispose(): void;
}

export const openVotes = (): Votes => ({ segmented: () => undefined, ask: async () => false, dispose: () => {} });
