// The segmenter's votes so far: read at once while analyzing, asked for afterwards.
import type { Segmented, Segmenter, TokenEnds } from '@dinggao/core';

export interface Votes {
  /** Synchronous: only what has been answered before. */
  readonly segmented: Segmented;
  /**
   * Asks the segmenter for the paragraphs not known yet. True if anything new came: analyze again.
   * Never rejects; a segmenter that is gone gives no votes.
   */
  ask(paragraphs: readonly string[]): Promise<boolean>;
  dispose(): void;
}

/** About 16 MB of text and ends. */
const defaultCapacity = 4_000_000;

/**
 * Votes by paragraph text. `capacity` in UTF-16 units: beyond it the paragraphs read longest ago are forgotten,
 * but never one of the latest request, so that asking again for the same document always comes to an end.
 */
export function votes(segmenter: Segmenter, capacity = defaultCapacity): Votes {
  const known = new Map<string, TokenEnds>();
  const asked = new Map<string, Promise<boolean>>();
  let size = 0;

  function remember(paragraph: string, ends: TokenEnds): void {
    if (!known.has(paragraph)) size += paragraph.length;
    known.set(paragraph, ends);
  }

  function forget(keep: ReadonlySet<string>): void {
    for (const paragraph of known.keys()) {
      if (size <= capacity) return;
      if (keep.has(paragraph)) continue;
      known.delete(paragraph);
      size -= paragraph.length;
    }
  }

  async function request(paragraphs: readonly string[]): Promise<boolean> {
    try {
      const answers = await segmenter.cut(paragraphs);
      paragraphs.forEach((paragraph, i) => {
        const ends = answers[i];
        if (ends) remember(paragraph, ends);
      });
      forget(new Set(paragraphs));
      return paragraphs.length > 0;
    } catch {
      return false;
    } finally {
      for (const paragraph of paragraphs) asked.delete(paragraph);
    }
  }

  return {
    segmented(paragraph) {
      const ends = known.get(paragraph);
      if (!ends) return undefined;
      known.delete(paragraph);
      known.set(paragraph, ends);
      return ends;
    },
    async ask(paragraphs) {
      const unknown = [...new Set(paragraphs)].filter((one) => !known.has(one));
      const fresh = unknown.filter((one) => !asked.has(one));
      const waiting = new Set(unknown.flatMap((one) => asked.get(one) ?? []));
      if (fresh.length > 0) {
        const answer = Promise.resolve(fresh).then(request);
        for (const one of fresh) asked.set(one, answer);
        waiting.add(answer);
      }
      return (await Promise.all(waiting)).includes(true);
    },
    dispose() {
      segmenter.dispose();
    },
  };
}
