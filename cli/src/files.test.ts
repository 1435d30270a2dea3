// Which files a path stands for: folders, globs, what Git ignores, links that go in circles, names that are hard to bear.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { changedSince } from './changed';
import { expand } from './files';

describe('expand', () => {
  let folder: string;
  const put = (path: string, text = '会议开幕。'): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const expanded = async (...paths: readonly string[]): Promise<readonly string[]> =>
    (await expand(paths.map((path) => join(folder, path)))).map((path) => relative(folder, path));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '定稿 '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('walks folders by name, and leaves out what is hidden, installed or no report', async () => {
    for (const path of ['b.txt', 'a/一.md', '.git2/x.txt', 'node_modules/y.md', 'z.png']) put(path);
    assert.deepEqual(await expanded('.'), ['a/一.md', 'b.txt']);
  });

  it('leaves out what .gitignore names, from the top of the repository down, and takes back what it takes back', async () => {
    put('.git/HEAD', '');
    put('.gitignore', '草稿/\n*.bak.txt\n');
    put('在编/.gitignore', '旧*\n!旧闻.txt\n');
    for (const path of ['草稿/a.txt', 'b.bak.txt', '在编/旧稿.txt', '在编/旧闻.txt', '在编/新稿.txt']) put(path);
    assert.deepEqual(await expanded('.'), ['在编/新稿.txt', '在编/旧闻.txt']);
    assert.deepEqual(await expanded('在编'), ['在编/新稿.txt', '在编/旧闻.txt']);
    assert.deepEqual(await expanded('b.bak.txt'), ['b.bak.txt']);
  });

  it('matches globs, gives each file once, and keeps what does not exist', async () => {
    for (const path of ['甲/a.txt', '甲/乙/b.txt', '甲/乙/c.md', '甲/[x].txt']) put(path);
    assert.deepEqual(await expanded('甲/**/*.txt'), ['甲/[x].txt', '甲/a.txt', '甲/乙/b.txt']);
    assert.deepEqual(await expanded('甲/[x].txt', '甲/[x].txt', '甲/没有.txt'), ['甲/[x].txt', '甲/没有.txt']);
  });

  it('does not follow links in circles', async () => {
    put('甲/a.txt');
    symlinkSync(folder, join(folder, '甲/回头'));
    symlinkSync(join(folder, '自己'), join(folder, '自己'));
    symlinkSync(join(folder, '甲/a.txt'), join(folder, 'b.txt'));
    symlinkSync(join(folder, '没有'), join(folder, 'c.txt'));
    assert.deepEqual(await expanded('.'), ['b.txt', '甲/a.txt']);
  });

  it('waits for nothing that a folder sets up against it: pipes, devices, patterns that are hard to match', async function () {
    if (process.platform === 'win32') this.skip();
    put(`甲/${'a'.repeat(60)}c.txt`);
    put('乙/b.txt');
    put('.git/HEAD', '');
    put('.gitignore', `${'a*'.repeat(100)}b\n${'?*'.repeat(100)}b\n${'**/*a*'.repeat(30)}b\n`);
    execFileSync('mkfifo', [join(folder, '甲/.gitignore'), join(folder, '甲/管.txt')]);
    symlinkSync('/dev/zero', join(folder, '乙/.gitignore'));
    assert.deepEqual(await expanded('.'), ['乙/b.txt', `甲/${'a'.repeat(60)}c.txt`]);
    assert.deepEqual(await expanded(`甲/${'a*'.repeat(100)}b.txt`), []);
  });

  it('bears any name', async () => {
    const names = [
      '-rf.txt',
      '换\n行.txt',
      '百分%2F.txt',
      '引\'号".txt',
      '$(x).txt',
      '\u202e反.txt',
      '空 格.txt',
    ].sort();
    for (const name of names) put(name);
    assert.deepEqual(await expanded('.'), names);
  });

  describe('changedSince', () => {
    const home = process.cwd();
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=甲', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    beforeEach(() => process.chdir(folder));
    afterEach(() => process.chdir(home));

    it('lists what is new or different, below the paths given', async () => {
      git('init', '-q');
      for (const path of ['旧.txt', '改.txt', '删.txt', 'x/改.txt']) put(path);
      put('.gitignore', '不管.txt');
      git('add', '.');
      git('commit', '-qm', '一');
      for (const path of ['改.txt', 'x/改.txt', '新.txt', '不管.txt', '图.png']) put(path, '改了。');
      rmSync(join(folder, '删.txt'));
      assert.deepEqual(await changedSince('HEAD', []), ['x/改.txt', '改.txt', '新.txt'].sort());
      assert.deepEqual(await changedSince('HEAD', ['x']), ['x/改.txt']);
      process.chdir(join(folder, 'x'));
      assert.deepEqual(await changedSince('HEAD', ['.']), ['改.txt']);
    });

    it('says what is wrong outside a repository and with a revision nobody knows', async () => {
      await assert.rejects(changedSince('HEAD', []), /不在 Git 仓库中/);
      git('init', '-q');
      await assert.rejects(changedSince('没有', []), /没有“没有”这个版本/);
      await assert.rejects(changedSince('--output=x', []), /没有“--output=x”这个版本/);
    });
  });
});
