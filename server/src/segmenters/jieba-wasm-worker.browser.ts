// The web worker around jieba-wasm: its first message is the library, every other one a request.
import { openJiebaWasm } from './jieba-wasm';
import type { Answer, CutRequest } from './protocol';

interface Port {
  onmessage: ((message: { readonly data: unknown }) => void) | null;
  postMessage(answer: Answer): void;
}

declare const self: Port;

self.onmessage = ({ data }) => {
  const answer = openJiebaWasm(data as Uint8Array);
  self.onmessage = (message) => self.postMessage(answer(message.data as CutRequest));
  self.postMessage({ ready: true });
};
