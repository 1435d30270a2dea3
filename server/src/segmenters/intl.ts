// The last resort: the segmenter every JavaScript engine brings along. It knows no names.
import type { Segmenter } from '@dinggao/core';
import { endsOf } from './pieces';

/** Cuts on the calling thread, about 0.2 ms a paragraph. */
export function intl(): Segmenter {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const tokens = (piece: string): string[] => Array.from(words.segment(piece), ({ segment }) => segment);
  let gone = false;
  return {
    name: 'intl',
    async cut(texts) {
      if (gone) throw new Error('intl: disposed');
      return texts.map((text) => endsOf(text, tokens));
    },
    dispose() {
      gone = true;
    },
  };
}
