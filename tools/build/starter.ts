// A program in two files: its code as one function, and a small starter that calls it with code compiled before.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Options of the program's own bundle: one function of what Node gives a module, and of tables and texts. */
export const started: BuildOptions = {
  banner: { js: '(function (exports, require, module, __filename, __dirname, LAID_OUT, TEXTS) {' },
  footer: { js: '})' },
};

/** `<name>.js` in `dist`, for the program that lies there as `<name>.main.js`. */
export async function buildStarter(dist: string, name: string, options: BuildOptions): Promise<void> {
  const file = `${name}.main.js`;
  const digest = createHash('sha256')
    .update(readFileSync(join(dist, file)))
    .digest('hex');
  await build({
    ...options,
    entryPoints: ['server/src/kept-code/start.node.ts'],
    outfile: join(dist, `${name}.js`),
    define: { ...options.define, PROGRAM: JSON.stringify({ file, digest }) },
  });
}
