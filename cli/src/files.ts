// From paths to reports: a folder stands for every report below it, a glob for every report that fits.
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { boundedIgnoreLines, type DocumentLanguage, globTest } from '@dinggao/core';
import ignore, { type Ignore } from 'ignore';

const languageByEnding: Readonly<Record<string, DocumentLanguage>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plaintext',
  '.gao': 'zh-report',
};

/** By the ending of its name; whatever is not Markdown is read as plain text. */
export const languageOfFile = (path: string): DocumentLanguage =>
  languageByEnding[extname(path).toLowerCase()] ?? 'plaintext';

export const isReport = (path: string): boolean => extname(path).toLowerCase() in languageByEnding;

/**
 * Files as given, folders walked in order of name, globs matched below the folder they begin with; each file once.
 * Hidden folders, `node_modules` and what `.gitignore` names are left out; links to folders are not followed.
 * A path that does not exist is kept: reading it tells.
 */
export async function expand(paths: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    const kind = await stat(path).catch(() => undefined);
    if (kind?.isDirectory()) for await (const file of reportsBelow(path, await ignoredAbove(path))) files.add(file);
    else if (!kind && /[*?[{]/.test(path)) for await (const file of matching(path)) files.add(file);
    else files.add(path);
  }
  return [...files];
}

/** One `.gitignore`, and the folder it speaks of. */
interface Ignored {
  readonly folder: string;
  readonly rules: Ignore;
}

async function* reportsBelow(folder: string, above: readonly Ignored[]): AsyncIterable<string> {
  const own = await ignoredIn(resolve(folder));
  const ignored = own ? [...above, own] : above;
  // A folder that vanished meanwhile, or may not be read, has no reports.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const hidden = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (!hidden && !isIgnored(ignored, `${path}${sep}`)) yield* reportsBelow(path, ignored);
    } else if (isReport(path) && !isIgnored(ignored, path) && (entry.isFile() || (await linksToFile(path)))) yield path;
  }
}

const linksToFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false;

async function ignoredIn(folder: string): Promise<Ignored | undefined> {
  const path = join(folder, '.gitignore');
  // A pipe or a device under this name may have no end.
  if (!(await linksToFile(path))) return undefined;
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { folder, rules: ignore().add(boundedIgnoreLines(text)) };
}

/** The `.gitignore` files from the top of the repository down to the folder, its own left out; none outside one. */
async function ignoredAbove(path: string): Promise<readonly Ignored[]> {
  const folders: string[] = [];
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (folder !== resolve(path)) folders.unshift(folder);
    if (await stat(join(folder, '.git')).catch(() => undefined)) break;
    if (dirname(folder) === folder) return [];
  }
  const found = await Promise.all(folders.map(ignoredIn));
  return found.filter((one) => one !== undefined);
}

/** The deepest file that has something to say decides, as in Git. `path` of a folder ends with a separator. */
function isIgnored(ignored: readonly Ignored[], path: string): boolean {
  const whole = resolve(path);
  const end = path.endsWith(sep) ? '/' : '';
  for (const { folder, rules } of [...ignored].reverse()) {
    const answer = rules.test(relative(folder, whole).split(sep).join('/') + end);
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}

/** A glob is matched below its longest plain folder. */
async function* matching(glob: string): AsyncIterable<string> {
  const parts = glob.split(/[\\/]/);
  const plain = parts.findIndex((part) => /[*?[{]/.test(part));
  const folder = parts.slice(0, plain).join(sep) || (plain > 0 ? sep : '.');
  const fits = globTest([parts.slice(plain).join('/')]);
  for await (const file of reportsBelow(folder, await ignoredAbove(folder)))
    if (fits(relative(folder, file).split(sep).join('/'))) yield file;
}
