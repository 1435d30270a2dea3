// Files on the disk, for editors that leave reading to the server.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, FolderEntry } from './files';
import { walk } from './walk';

export const diskFiles: Files = {
  list: (query) => walk(query, readFolder),
  async read(uri, longest = Number.POSITIVE_INFINITY) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      // What is no plain file (a pipe, a device) may have no end.
      const found = await stat(path);
      if (!found.isFile() || found.size > longest) return undefined;
      return await readFile(path);
    } catch {
      return undefined;
    }
  },
};

async function readFolder(uri: string): Promise<readonly FolderEntry[]> {
  const path = pathOf(uri);
  if (path === undefined) return [];
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return await Promise.all(
      entries.map(async (entry): Promise<FolderEntry> => {
        const { name } = entry;
        if (entry.isDirectory()) return { name, kind: 'folder' };
        const found = await stat(join(path, name)).catch(() => undefined);
        if (!found?.isFile()) return { name };
        return { name, kind: 'file', size: found.size, modified: Math.round(found.mtimeMs) };
      }),
    );
  } catch {
    return [];
  }
}

/** Undefined for what does not lie on a disk: `untitled:`, `vscode-vfs:`. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
