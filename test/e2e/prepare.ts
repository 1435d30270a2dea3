// Makes sure that everything the tests need is on this machine, or says in one line what is missing.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, e2e, installed } from './harness/paths';

const cjkFonts = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'];

/** Emacs has eglot built in from version 29 on; before, it is a package of its own. */
const hasEglot = (): boolean =>
  spawnSync('emacs', ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"]).status === 0;

export function prepare(): void {
  debianPackages();
  const lock = readFileSync(join(e2e, 'vscode/package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8').startsWith(hash)) return;
  run('bash', [join(e2e, 'vscode/install.sh')]);
}

/** Browser, font, the other editors and GNU parallel are Debian's. Installed where that is meant to happen, else named. */
function debianPackages(): void {
  const missing = [
    ...(existsSync(chromium) ? [] : ['chromium']),
    ...(cjkFonts.some(existsSync) ? [] : ['fonts-noto-cjk']),
    ...(onPath('nvim') ? [] : ['neovim']),
    ...(hasEglot() ? [] : ['emacs-nox', 'elpa-eglot']),
    ...(onPath('parallel') ? [] : ['parallel']),
  ];
  if (missing.length === 0) return;
  if (process.env.CI !== 'true' || process.getuid?.() !== 0) {
    throw new Error(`missing: apt-get install -y --no-install-recommends ${missing.join(' ')}`);
  }
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

const onPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** Its output is shown only if it fails. */
function run(command: string, args: readonly string[]): void {
  console.log(`${command} ${args.join(' ')}`);
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });
}
