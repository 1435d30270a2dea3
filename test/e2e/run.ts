// `npm run test:e2e`: prepares the machine, packs the extension, runs the end-to-end tests; arguments go to mocha.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { artifacts, e2e, root, screenshots } from './harness/paths';
import { prepare } from './prepare';

try {
  prepare();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

rmSync(screenshots, { recursive: true, force: true });
node(
  '--import=tsx',
  'tools/package.ts',
  ...['linux-x64', 'universal', 'web'].flatMap((target) => ['--target', target]),
);
await build({
  entryPoints: [join(e2e, 'extension-host/suite.ts')],
  outfile: join(artifacts, 'e2e/suite.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode', 'mocha'],
});
node('node_modules/mocha/bin/mocha.js', '--config', 'test/e2e/.mocharc.json', ...process.argv.slice(2));

/** Runs to its end in the repository, its output shown; a failure ends everything. */
function node(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
