// The command as a script sees it: output, exit codes, messages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

function dinggao(args: readonly string[], input = '', cwd = process.cwd()) {
  return spawnSync(process.execPath, ['--import', tsx, main, ...args], { input, cwd, encoding: 'utf8' });
}

describe('dinggao', () => {
  const folder = mkdtempSync(join(tmpdir(), '定稿 '));
  const report = join(folder, '稿件.txt');
  before(() => {
    writeFileSync(report, '市委书记张伟明主持会议。\n张伟明强调，要抓好落实。\n');
    mkdirSync(join(folder, '.hidden'));
    writeFileSync(join(folder, '.hidden', 'b.txt'), '不应读到。');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('prints its usage, and complains in Chinese about wrong usage', () => {
    assert.match(dinggao(['--help']).stdout, /dinggao check/);
    const wrong = dinggao(['check', '--format', 'html', report]);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /--format 只能是 stylish、json/);
    assert.match(dinggao(['chekc']).stderr, /没有“chekc”这个命令/);
  });

  it('analyze gives one line a file in the order given, errors included', () => {
    const missing = join(folder, '没有.txt');
    const { stdout, status, stderr } = dinggao(['analyze', '--files-from', '-'], `${missing}\n${report}\n`);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map((line) => line.file),
      [missing, report],
    );
    assert.equal(lines[0].error, '找不到文件');
    assert.deepEqual(lines[0].mentions, []);
    const people = lines[1].mentions.filter((mention: { kind: string }) => mention.kind === 'person');
    assert.deepEqual(
      people.map((person: { form: string }) => person.form),
      ['张伟明', '张伟明'],
    );
    assert.equal(status, 2);
    assert.match(stderr, /没有\.txt：找不到文件/);
  });

  it('checks by the preset asked for', () => {
    const text = '　　會議由市委書記張偉明主持。。\n';
    const found = (preset: string) =>
      dinggao(['check', '--stdin', '--preset', preset, '--format', 'json'], text).stdout.match(/pun-repeat/g) ?? [];
    assert.equal(found('news').length, 1);
    assert.equal(found('minimal').length, 0);
    assert.match(dinggao(['check', '--stdin', '--preset', 'loud'], text).stderr, /--preset 只能是 news、document/);
  });

  it('check walks folders, leaves hidden ones out, and succeeds on a clean report', () => {
    const { stdout, status } = dinggao(['check', folder]);
    assert.equal(status, 0);
    assert.match(stdout, /检查了 1 个文件，没有发现问题。/);
  });

  it('check fails on a finding and names rule and place', () => {
    const input = '市委书记张伟明主持会议。\n张伟明强调，要抓好落实。\n张伟铭要求，各部门抓好落实。\n';
    const { stdout, status } = dinggao(['check', '--stdin', '--stdin-path', '草稿.txt'], input);
    assert.equal(status, 1);
    assert.match(stdout, /草稿\.txt\n {2}3:1 .*name-variant/s);
  });

  it('outline prints the sections with their places', () => {
    const { stdout, status } = dinggao(['outline', '--format', 'json', report]);
    assert.equal(status, 0);
    assert.ok(Array.isArray(JSON.parse(stdout)));
  });
});
