// Files of a disk that is not on our side: links in circles, pipes, devices, names nobody would choose, files that vanish.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from './disk-files.node';

describe('files on the disk', () => {
  let folder: string;
  const uri = (name = '') => pathToFileURL(join(folder, name)).href;
  const put = (name: string) => writeFileSync(join(folder, name), '会议开幕。');
  const list = async () =>
    (await diskFiles.list({ folder: uri(), include: ['**/*.txt'], limit: 1000 })).files.map((one) => one.uri);
  const textOf = async (address: string) => {
    const bytes = await diskFiles.read(address, 1000);
    return bytes && new TextDecoder().decode(bytes);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '定稿 '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are found and read under any name', async () => {
    const names = ['换\n行.txt', '百分%2F.txt', '%2e%2e.txt', '😀#?.txt', `${'长'.repeat(80)}.txt`, '反\\斜.txt'];
    for (const name of names) put(name);
    const found = await list();
    assert.equal(found.length, names.length);
    for (const address of found) assert.equal(await textOf(address), '会议开幕。', address);
  });

  it('are found once, however links go in circles', async () => {
    mkdirSync(join(folder, '甲'));
    put('甲/a.txt');
    symlinkSync(folder, join(folder, '甲/回头'));
    symlinkSync('自己.txt', join(folder, '自己.txt'));
    symlinkSync('没有', join(folder, '断.txt'));
    assert.deepEqual(await list(), [uri('甲/a.txt')]);
    assert.equal(await textOf(uri('自己.txt')), undefined);
    assert.equal(await textOf(uri('断.txt')), undefined);
  });

  it('are nothing when they have vanished, cannot be named or lie nowhere', async () => {
    put('a.txt');
    const [address = ''] = await list();
    rmSync(join(folder, 'a.txt'));
    assert.equal(await textOf(address), undefined);
    for (const strange of [uri(`${'长'.repeat(300)}.txt`), 'file:///%00.txt', 'file:///%', 'untitled:甲', '', uri()])
      assert.equal(await textOf(strange), undefined, strange);
  });

  // Reading one of these would never end, or never stop growing.
  it('are plain files: a pipe or a device is never read', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [join(folder, '管.txt')]);
    symlinkSync('/dev/zero', join(folder, '无穷.txt'));
    assert.deepEqual(await list(), []);
    assert.equal(await textOf(uri('管.txt')), undefined);
    assert.equal(await textOf(uri('无穷.txt')), undefined);
  });
});
