// From paths to reports: a folder stands for every report below it.
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { DocumentLanguage } from '@dinggao/core';

const languageByEnding: Readonly<Record<string, DocumentLanguage>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plaintext',
  '.gao': 'zh-report',
};

/** By the ending of its name; whatever is not Markdown is read as plain text. */
export const languageOfFile = (path: string): DocumentLanguage =>
  languageByEnding[extname(path).toLowerCase()] ?? 'plaintext';

/** Files as given, folders walked in order of name. Hidden folders and `node_modules` are left out. A path that does not exist is kept: reading it tells. */
export async function expand(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => undefined);
    if (kind?.isDirectory()) files.push(...(await reportsBelow(path)));
    else files.push(path);
  }
  return files;
}

async function reportsBelow(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
      files.push(...(await reportsBelow(path)));
    } else if (entry.isFile() && extname(path).toLowerCase() in languageByEnding) files.push(path);
  }
  return files;
}
