// Word segmentation as the analyzer sees it: a second vote, given from outside.

/** Ends of the tokens of a normalized text, UTF-16 offsets, ascending; the last equals the text's length. */
export type TokenEnds = Uint32Array;

export interface Segmenter {
  /** e.g. `nodejieba`, `jieba-wasm`, `intl`; shown to the user. */
  readonly name: string;
  /** One answer a text, in order. Rejects when the back end is gone; never hangs. */
  cut(texts: readonly string[]): Promise<readonly TokenEnds[]>;
  dispose(): void;
}

/** The vote on one paragraph (normalized text), or undefined while there is none. Synchronous: reads a cache. */
export type Segmented = (paragraph: string) => TokenEnds | undefined;
