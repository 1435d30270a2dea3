// What dist/server.js and dist/cli.js are: each starts the program beside it with the code an earlier start has compiled.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { keptCode } from './kept-code.node.js';
import { readLayouts } from './layouts.node.js';
import { codeFolder, codeName } from './place.node.js';
import { loadProgram, type Program } from './program.node.js';

/** Written in when it is built: the name of the program's file, and the digest of what is in it. */
declare const PROGRAM: { readonly file: string; readonly digest: string };

/** Milliseconds. By then most that is ever used has run once, and nobody waits. */
const settled = 10_000;

const program = loadProgram(join(__dirname, PROGRAM.file), keptCode(codeFolder(process.env), codeName(PROGRAM.digest)));
if (isMainThread) keepLater(program);
const tables = readLayouts(join(__dirname, 'tables.bin'));
const texts = readFileSync(join(__dirname, 'texts.bin'), 'utf16le');
program.main(exports, require, module, __filename, __dirname, tables, texts);

/** Once: after a while, or when the process ends before. */
function keepLater({ keep }: Program): void {
  const now = (): void => {
    clearTimeout(timer);
    process.off('exit', now);
    keep();
  };
  const timer = setTimeout(now, settled).unref();
  process.once('exit', now);
}
