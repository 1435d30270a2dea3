// The worker thread around jieba-wasm: argument 1 is the path of the library.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { openJiebaWasm } from './jieba-wasm';
import type { Answer, CutRequest } from './protocol';

const answer = openJiebaWasm(readFileSync(process.argv[2] ?? ''));
const say = (said: Answer): void => parentPort?.postMessage(said);

parentPort?.on('message', (request: CutRequest) => say(answer(request)));
say({ ready: true });
