// A program in two files: its code as one function with the texts it uses, and a small starter that calls it with code compiled before.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Options of the program's own bundle: one function of what Node gives a module, and of tables and texts. */
export const started: BuildOptions = {
  banner: { js: '(function (exports, require, module, __filename, __dirname, LAID_OUT, TEXTS) {' },
  footer: { js: '})' },
};

/**
 * `<name>.js` and `<name>.bin` in `dist`, for the program that lies there as `<name>.main.js`, which stays for whoever
 * wants to read it. In UTF-16, as engines hold Chinese text: nothing has to be decoded at a start, and so long a string
 * lies outside of the heap, as do the pieces that are cut of it.
 */
export async function buildStarter(dist: string, name: string, texts: string, options: BuildOptions): Promise<void> {
  const code = readFileSync(join(dist, `${name}.main.js`), 'utf8');
  writeFileSync(join(dist, `${name}.bin`), code + texts, 'utf16le');
  const digest = createHash('sha256').update(code).digest('hex');
  await build({
    ...options,
    entryPoints: ['server/src/kept-code/start.node.ts'],
    outfile: join(dist, `${name}.js`),
    define: { ...options.define, PROGRAM: JSON.stringify({ name, length: code.length, digest }) },
  });
}
