// The command line with a team's `.dinggao`: found from the report's folder upwards, its mistakes told, the rest checked.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeGbk } from '@dinggao/core';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

describe('dinggao with a team’s folder', function () {
  this.timeout(60_000);
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dinggao-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  function check(...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', tsx, main, 'check', '--format', 'json', '--jobs', '1', ...args],
      { cwd: folder, encoding: 'utf8' },
    );
    const files: readonly { readonly file: string; readonly diagnostics: readonly { readonly rule: string }[] }[] =
      JSON.parse(stdout);
    return {
      status,
      stderr,
      found: files.map(({ file, diagnostics }) => [file, ...diagnostics.map(({ rule }) => rule)]),
    };
  }

  it('uses its glossary, tables in GB18030 too, and its configuration', () => {
    write('甲/.dinggao/提法.csv', encodeGbk('提法,误写\r\n六个湖城,六湖城\r\n') as Uint8Array);
    write('甲/.dinggao/config.yaml', "ignores: [{ text: 持而不息 }]\nexclude: ['旧/**']\n");
    write('甲/稿/一.txt', '要持而不息抓落实。建设“六湖城”。\n');
    write('甲/旧/二.txt', '建设“六湖城”。\n');
    const { status, found } = check('甲');
    assert.deepEqual(found, [['甲/旧/二.txt'], ['甲/稿/一.txt', 'term-wrong']]);
    assert.equal(status, 1);
  });

  it('takes the configuration it is given', () => {
    write('乙/.dinggao/提法.yaml', 'terms: [{ canonical: 六个湖城, wrong: 六湖城 }]\n');
    write('乙/一.txt', '要持而不息抓落实。建设“六湖城”。\n');
    write('另.yaml', 'rules: { term-wrong: hint }\n');
    const { status, found } = check('--config', '另.yaml', '乙');
    assert.deepEqual(found, [['乙/一.txt', 'term-wrong', 'term-wrong']]);
    assert.equal(status, 0);
  });

  it('says what is wrong with the team’s files, and checks all the same', () => {
    write('丙/.dinggao/config.yaml', 'rules: { term-wrng: off }\npreset: loud\n');
    write('丙/一.txt', '要持而不息抓落实。\n');
    const { status, stderr, found } = check('丙');
    assert.equal(status, 2);
    assert.match(stderr, /config\.yaml:1:10：没有“term-wrng”这一项，是否应为“term-wrong”？/);
    assert.match(stderr, /config\.yaml:2:9：不能是“loud”/);
    assert.deepEqual(found, [['丙/一.txt', 'term-wrong']]);
  });

  it('says that a configuration it is given is not there', () => {
    write('丁/一.txt', '要持而不息抓落实。\n');
    const { status, stderr, found } = check('--config', '没有.yaml', '丁');
    assert.equal(status, 2);
    assert.match(stderr, /没有\.yaml:1:1：配置文件找不到/);
    assert.deepEqual(found, [['丁/一.txt', 'term-wrong']]);
  });
});
