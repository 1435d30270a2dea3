// Several segmenters as one: when a back end fails, the next takes over for good, and that is told once.
import type { Segmenter, TokenEnds } from '@dinggao/core';

/** From the back end that failed to the one in its place, and why. */
export type OnFallback = (from: string, to: string, reason: string) => void;

/** Back ends in the order of preference; one is made only when it is its turn. At least one. */
export function fallback(backends: readonly (() => Segmenter)[], onFallback: OnFallback): Segmenter {
  let turn = 0;
  let current = make(backends[0]);
  let gone = false;

  function moveOn(failed: Segmenter, reason: unknown): boolean {
    if (gone) return false;
    // Another request that failed on the same back end may have moved on already.
    if (current !== failed) return true;
    if (turn + 1 >= backends.length) return false;
    turn += 1;
    current = make(backends[turn]);
    failed.dispose();
    onFallback(failed.name, current.name, reason instanceof Error ? reason.message : String(reason));
    return true;
  }

  return {
    get name() {
      return current.name;
    },
    async cut(texts): Promise<readonly TokenEnds[]> {
      for (;;) {
        const asked = current;
        try {
          return await asked.cut(texts);
        } catch (reason) {
          if (!moveOn(asked, reason)) throw reason;
        }
      }
    },
    dispose() {
      gone = true;
      current.dispose();
    },
  };
}

function make(backend: (() => Segmenter) | undefined): Segmenter {
  if (!backend) throw new Error('fallback: no back end');
  return backend();
}
