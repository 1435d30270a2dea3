// Lists the files below a folder of any file system, folder by folder.
import { globTest } from '@dinggao/core';
import { addressIn } from './addresses';
import type { FileEntry, FileListing, FileQuery, FolderEntry } from './files';

/** Gives nothing for a folder that is not there or may not be read. */
export type ReadFolder = (uri: string) => Promise<readonly FolderEntry[]>;

/** Deeper than any folder people make; stops what links in a circle. */
const deepest = 40;

/** By name, so that two walks agree. */
export async function walk(
  { folder, include, exclude = [], limit }: FileQuery,
  readFolder: ReadFolder,
): Promise<FileListing> {
  const included = globTest(include);
  const excluded = globTest(exclude);
  const files: FileEntry[] = [];
  let complete = true;

  async function below(path: string, depth: number): Promise<void> {
    const entries = await readFolder(path === '' ? folder : addressIn(folder, path));
    for (const { name, kind, size = 0, modified = 0 } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!complete) return;
      const inner = path === '' ? name : `${path}/${name}`;
      // A glob for all that is in a folder keeps us from looking into it.
      if (excluded(inner) || (kind === 'folder' && excluded(`${inner}/-`))) continue;
      if (kind === 'folder' && depth < deepest) await below(inner, depth + 1);
      else if (kind === 'file' && included(inner)) {
        if (files.length < limit) files.push({ uri: addressIn(folder, inner), size, modified });
        else complete = false;
      }
    }
  }

  await below('', 0);
  return { files, complete };
}
