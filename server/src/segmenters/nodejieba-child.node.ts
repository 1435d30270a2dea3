// The child process around nodejieba: argument 1 is the library's path, the working folder holds the dictionary.
import { createRequire } from 'node:module';
import { dictionaryFiles } from './nodejieba-files';
import { endsOf } from './pieces';
import type { Answer, CutRequest } from './protocol';

interface Nodejieba {
  load(files: typeof dictionaryFiles): void;
  /** Without `hmm` it knows no names at all. */
  cut(text: string, hmm: true): string[];
}

const library = process.argv[2] ?? '';
const { load, cut } = createRequire(library)(library) as Nodejieba;
load(dictionaryFiles);

const say = (answer: Answer): void => void process.send?.(answer);

process.on('message', ({ id, texts }: CutRequest) => {
  try {
    say({ id, ends: texts.map((text) => endsOf(text, (piece) => cut(piece, true))) });
  } catch (reason) {
    say({ id, error: String(reason) });
  }
});
// The parent is gone: so are we.
process.on('disconnect', () => process.exit());
say({ ready: true });
