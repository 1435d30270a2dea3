// The command with arguments, files and repositories that are not as they should be: an answer in Chinese, an exit code, no stack.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { encodeGbk } from '@dinggao/core';
import { parse as parseYaml } from 'yaml';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const root = new URL('../../', import.meta.url);

describe('dinggao, badly treated', function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '定稿 '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const dinggao = (args: readonly string[], input: string | Uint8Array = '') =>
    spawnSync(process.execPath, ['--import', tsx, main, ...args], { input, cwd: folder, encoding: 'utf8' });
  const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
  const bytesOf = (name: string): Buffer => readFileSync(join(folder, name));

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['lsp', '--socket', '7000'], /不开网络端口和管道。请写作 dinggao lsp --stdio/],
    [['lsp', '--pipe=x'], /不开网络端口和管道/],
    [['lsp', '--stdio', '稿件.txt'], /请写作 dinggao lsp --stdio/],
    [['constructor'], /没有“constructor”这个命令/],
    [['check', '--no-such'], /没有 --no-such 这个选项/],
    [['check', '--format'], /选项 --format 缺少它的值/],
    [['explain', '__proto__'], /请给出一条规则/],
    [['index', 'merge', '没有.jsonl'], /索引 没有\.jsonl：找不到文件/],
    [['glossary', 'collect', '没有.txt'], /没有\.txt：找不到文件/],
    [['check', `${'长'.repeat(300)}.txt`], /文件名过长/],
    [['check', '--changed-since', 'HEAD'], /不在 Git 仓库中/],
    [['check', '坏\u001b\n名.txt'], /坏 {2}名\.txt：找不到文件/],
  ];
  for (const [args, told] of wrong) {
    it(`says what is wrong with ${JSON.stringify(args).slice(0, 40)}`, () => {
      const { status, stderr } = dinggao(args);
      assert.equal(status, 2);
      assert.match(stderr, told);
      assert.doesNotMatch(stderr, /^\s+at |node:internal/m);
      assert.ok(!stderr.includes('\u001b'));
    });
  }

  it('prints its usage behind any command', () => {
    const { status, stdout } = dinggao(['check', '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /dinggao check/);
  });

  it('fixes with line ends, mark and encoding kept, and passes over what is no text or not to be read', () => {
    put('bom.txt', '\ufeff会议开幕。。\r\n会议闭幕。\r\n');
    put('gb.txt', encodeGbk('会议开幕。。\r\n会议闭幕。\r\n') ?? assert.fail());
    put(
      '图.txt',
      Uint8Array.from({ length: 400 }, (_, i) => i % 32),
    );
    symlinkSync('环.txt', join(folder, '环.txt'));
    const { status, stderr } = dinggao(['check', '--fix', 'bom.txt', 'gb.txt', '图.txt', '环.txt', '没有.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /图\.txt：不是文本文件，已跳过/);
    assert.match(stderr, /环\.txt：符号链接绕成了圈/);
    assert.match(stderr, /没有\.txt：找不到文件/);
    assert.deepEqual(bytesOf('bom.txt'), Buffer.from('\ufeff会议开幕。\r\n会议闭幕。\r\n'));
    assert.deepEqual(bytesOf('gb.txt'), Buffer.from(encodeGbk('会议开幕。\r\n会议闭幕。\r\n') ?? []));
  });

  it('leaves a file alone that it may not write, and says so', function () {
    if (process.getuid?.() === 0) this.skip();
    put('只读.txt', '会议开幕。。\n');
    chmodSync(join(folder, '只读.txt'), 0o444);
    const { status, stderr } = dinggao(['check', '--fix', '只读.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /只读\.txt：无法写入：没有权限/);
    assert.equal(String(bytesOf('只读.txt')), '会议开幕。。\n');
  });

  it('gives a patch that applies, whatever the file is called', () => {
    const name = '坏\u001b 名.txt';
    put(name, '会议开幕。。\n会议闭幕。\n');
    const { status, stdout } = dinggao(['check', '--diff', name]);
    assert.equal(status, 0);
    assert.ok(!stdout.includes('\u001b'));
    execFileSync('git', ['apply', '-p0', '-'], { cwd: folder, input: stdout });
    assert.equal(String(bytesOf(name)), '会议开幕。\n会议闭幕。\n');
  });

  it('judges standard input by --fail-on, and tells what is no text', () => {
    assert.equal(dinggao(['check', '--stdin', '--fail-on', 'error'], '会议开幕。。\n').status, 0);
    assert.equal(dinggao(['check', '--stdin'], '会议开幕。。\n').status, 1);
    assert.match(dinggao(['check', '--stdin'], Buffer.alloc(400, 1)).stderr, /不是文本文件/);
  });

  it('is the hook that it offers: what is staged is checked', () => {
    const [hook] = parseYaml(readFileSync(new URL('.pre-commit-hooks.yaml', root), 'utf8'));
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    git('init', '-q');
    put('稿件.txt', '会议开幕。。\n');
    put('没有暂存.txt', '会议闭幕。。\n');
    put('程序.js', '// 会议闭幕。。\n');
    git('add', '稿件.txt', '程序.js');
    const files = new RegExp(hook.files, 'u');
    const staged = git('diff', '--cached', '--name-only', '-z').split('\0');
    const [program, ...args] = hook.entry.split(' ');
    assert.equal(program, 'dinggao');
    const { status, stdout } = dinggao([...args, ...staged.filter((name) => files.test(name))]);
    assert.equal(status, 1);
    assert.match(stdout, /稿件\.txt\n {2}1:\d+ .*pun-repeat/s);
    assert.doesNotMatch(stdout, /闭幕/);
  });
});
