// Storage in a folder of the disk.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Storage } from './storage';

/** `folder`: a `file:` address; made when something is first kept. */
export const diskStorage = (folder: string): Storage => ({
  async load(name) {
    try {
      return await readFile(join(fileURLToPath(folder), name), 'utf8');
    } catch {
      return undefined;
    }
  },
  async save(name, text) {
    try {
      const path = join(fileURLToPath(folder), name);
      await mkdir(fileURLToPath(folder), { recursive: true });
      // Whoever is interrupted leaves the old file whole.
      await writeFile(`${path}.${process.pid}`, text, 'utf8');
      await rename(`${path}.${process.pid}`, path);
    } catch {
      // Read-only, or no room: the next start takes longer.
    }
  },
});
