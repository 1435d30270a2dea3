// What dist/server.js and dist/cli.js are: each starts the program beside it with the code an earlier start has compiled.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { keptCode } from './kept-code.node.js';
import { readLayouts } from './layouts.node.js';
import { codeFolder, codeName } from './place.node.js';
import { loadProgram, type Program } from './program.node.js';

/** Written in when it is built: what its files are called, how long its code is (UTF-16 units), and the digest of that. */
declare const PROGRAM: { readonly name: string; readonly length: number; readonly digest: string };

/** Milliseconds. By then most that is ever used has run once, and nobody waits. */
const settled = 10_000;

const besides = (suffix: string): string => join(__dirname, `${PROGRAM.name}${suffix}`);

/** The code, and behind it the texts it uses. */
const all = readFileSync(besides('.bin'), 'utf16le');
const kept = keptCode(codeFolder(process.env), codeName(PROGRAM.digest));
const program = loadProgram(besides('.main.js'), all.slice(0, PROGRAM.length), kept);
if (isMainThread) keepLater(program);
const tables = readLayouts(join(__dirname, 'tables.bin'));
program.main(exports, require, module, __filename, __dirname, tables, all.slice(PROGRAM.length));

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
