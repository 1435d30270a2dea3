// Which reports are known by which name: their title, and the name of their file.
import { oncePer, type WorkspaceIndex } from '@dinggao/core';
import { addressKey } from '../../addresses';

/** As titles are read, without white space at their ends. Made once an index. */
export const reportsByTitle: (index: WorkspaceIndex) => ReadonlyMap<string, readonly string[]> = oncePer((index) => {
  const found = new Map<string, string[]>();
  for (const { uri, headings } of index.documents()) {
    const title = headings.find(({ kind }) => kind === 'title')?.name;
    for (const name of new Set([title, fileName(uri)])) {
      if (!name) continue;
      const known = found.get(name);
      if (known) known.push(uri);
      else found.set(name, [uri]);
    }
  }
  return found;
});

const fileName = (uri: string): string =>
  addressKey(uri)
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '');
