// Walking a file system that exists only here.
import assert from 'node:assert/strict';
import { addressKey } from './addresses';
import type { FileQuery, FolderEntry } from './files';
import { walk } from './walk';

const home = 'vscode-vfs://稿库/十二月';
const tree: Readonly<Record<string, readonly FolderEntry[]>> = {
  '': [
    { name: '头条.md', kind: 'file', size: 3, modified: 9 },
    { name: '存档', kind: 'folder' },
    { name: '.dinggao', kind: 'folder' },
    { name: '外链' },
  ],
  '/存档': [
    { name: '旧 稿#1.txt', kind: 'file', size: 5 },
    { name: '图.png', kind: 'file' },
  ],
  '/.dinggao': [{ name: '名录.yaml', kind: 'file' }],
};
const readFolder = async (uri: string) => tree[addressKey(uri).slice(home.length)] ?? [];
const listed = async (query: Omit<FileQuery, 'folder' | 'limit'> & { limit?: number }) => {
  const { files, complete } = await walk({ folder: home, limit: 10, ...query }, readFolder);
  return { names: files.map(({ uri }) => addressKey(uri).slice(home.length + 1)), complete };
};

describe('walk', () => {
  it('lists what fits, in order of name, hidden folders too', async () =>
    assert.deepEqual(await listed({ include: ['**/*.{md,txt,yaml}'] }), {
      names: ['.dinggao/名录.yaml', '头条.md', '存档/旧 稿#1.txt'],
      complete: true,
    }));

  it('does not look into what is excluded', async () =>
    assert.deepEqual((await listed({ include: ['**/*'], exclude: ['存档/**'] })).names, [
      '.dinggao/名录.yaml',
      '头条.md',
    ]));

  it('says when the limit cut the list', async () =>
    assert.deepEqual(await listed({ include: ['**/*.{md,txt}'], limit: 1 }), { names: ['头条.md'], complete: false }));

  it('tells size and time', async () =>
    assert.deepEqual((await walk({ folder: home, include: ['*.md'], limit: 1 }, readFolder)).files, [
      { uri: `${home}/${encodeURIComponent('头条.md')}`, size: 3, modified: 9 },
    ]));
});
