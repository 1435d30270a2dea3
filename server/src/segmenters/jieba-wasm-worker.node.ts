// The worker thread around jieba-wasm: argument 1 is the library's path.
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { endsOf } from './pieces';
import type { Answer, CutRequest } from './protocol';

interface JiebaWasm {
  cut(text: string, hmm: true): string[];
}

const library = process.argv[2] ?? '';
const { cut } = createRequire(library)(library) as JiebaWasm;
// The dictionary is unpacked at the first cut, a quarter of a second: not on the first request's time.
cut('定稿', true);

const say = (answer: Answer): void => parentPort?.postMessage(answer);

parentPort?.on('message', ({ id, texts }: CutRequest) => {
  try {
    say({ id, ends: texts.map((text) => endsOf(text, (piece) => cut(piece, true))) });
  } catch (reason) {
    say({ id, error: String(reason) });
  }
});
say({ ready: true });
