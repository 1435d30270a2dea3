// jieba-wasm itself, the same on Node and in a browser; runs only in a worker, because it takes its time.
import { cut, initSync } from 'jieba-wasm/web';
import { endsOf } from './pieces';
import type { Answer, CutRequest } from './protocol';

/** Loads the library, once a thread. Throws when `wasm` is not what it should be. Answers requests from then on. */
export function openJiebaWasm(wasm: Uint8Array): (request: CutRequest) => Answer {
  initSync({ module: wasm });
  // The dictionary is unpacked at the first cut, a quarter of a second: not on the first request's time.
  cut('定稿', true);
  return ({ id, texts }) => {
    try {
      return { id, ends: texts.map((text) => endsOf(text, (piece) => cut(piece, true))) };
    } catch (reason) {
      return { id, error: String(reason) };
    }
  };
}
