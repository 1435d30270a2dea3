// The segmenter's votes over the life of a session: asked for late, with whatever back end is chosen.
import type { Segmented } from '@dinggao/core';
import type { Host } from './host';
import type { SegmenterStatus } from './protocol';
import { type Votes, votes } from './segmenters/votes';
import { defaultSettings, type SegmenterChoice } from './settings';

export interface Balloting {
  readonly segmented: Segmented;
  /** Asks for these paragraphs; settled when their votes are in or will not come. Never rejects. */
  ask(doubts: readonly string[]): Promise<void>;
  choose(choice: SegmenterChoice): void;
  /** Whether an answer is still awaited. */
  readonly waiting: boolean;
  readonly status: SegmenterStatus;
  dispose(): void;
}

export interface Fallback {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

interface Open {
  readonly votes: Votes;
  readonly name: () => string;
}

/** Nothing starts before the first doubt. `onFallback` is told once for each back end given up. */
export function openBalloting(host: Host, onFallback: (fallback: Fallback) => void): Balloting {
  let choice: SegmenterChoice = defaultSettings.segmenter;
  let open: Open | undefined;
  let awaited = 0;
  let failed = false;
  let fallbackReason: string | undefined;

  function opened(): Open | undefined {
    if (choice === 'off') return undefined;
    if (!open) {
      const segmenter = host.createSegmenter(choice, (from, to, reason) => {
        fallbackReason = `${from}: ${reason}`;
        onFallback({ from, to, reason });
      });
      open = { votes: votes(segmenter), name: () => segmenter.name };
    }
    return open;
  }

  function close(): void {
    open?.votes.dispose();
    open = undefined;
    failed = false;
    fallbackReason = undefined;
  }

  function status(): SegmenterStatus {
    if (choice === 'off') return { state: 'off' };
    if (!open) return { state: 'idle' };
    const reason = fallbackReason ? { fallbackReason } : {};
    return failed ? { state: 'failed', ...reason } : { state: 'ready', name: open.name(), ...reason };
  }

  return {
    segmented: (paragraph) => open?.votes.segmented(paragraph),
    async ask(doubts) {
      const asked = doubts.length > 0 ? opened() : undefined;
      if (!asked) return;
      awaited += 1;
      try {
        await asked.votes.ask(doubts);
        failed = asked === open && doubts.every((one) => asked.votes.segmented(one) === undefined);
      } finally {
        awaited -= 1;
      }
    },
    choose(next) {
      if (next === choice) return;
      choice = next;
      close();
    },
    get waiting() {
      return awaited > 0;
    },
    get status() {
      return status();
    },
    dispose: close,
  };
}
