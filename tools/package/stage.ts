// Copies what `.vscodeignore` lets into the package to a folder of its own, where vsce sees nothing else.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `left`: paths or folders (with a slash at the end) this package does without. Returns the paths copied. */
export function stage(root: string, folder: string, left: readonly string[]): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  const files = allowed(root).filter((path) => !left.some((part) => path.startsWith(part)));
  for (const path of [...files, '.vscodeignore']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  return files;
}

/** The files behind the lines with `!`: a path, `folder/**`, or a name with one `*`. What is not there is left out. */
function allowed(root: string): readonly string[] {
  const lines = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1))
    .flatMap((pattern) => {
      if (pattern.endsWith('/**')) return filesIn(root, pattern.slice(0, -3));
      if (pattern.includes('*')) return named(root, pattern);
      return existsSync(join(root, pattern)) ? [pattern] : [];
    });
}

function filesIn(root: string, folder: string): readonly string[] {
  return entries(root, folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(root, path) : [path];
  });
}

function named(root: string, pattern: string): readonly string[] {
  const folder = dirname(pattern);
  const [start = '', end = ''] = pattern.split('*');
  return entries(root, folder)
    .map(({ name }) => (folder === '.' ? name : `${folder}/${name}`))
    .filter((path) => path.startsWith(start) && path.endsWith(end));
}

const entries = (root: string, folder: string) =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder), { withFileTypes: true }) : [];
