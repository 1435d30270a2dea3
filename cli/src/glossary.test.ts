// Drafting a glossary, as a script sees it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

const collect = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', tsx, main, 'glossary', 'collect', ...args], { encoding: 'utf8' });

describe('dinggao glossary collect', () => {
  const folder = mkdtempSync(join(tmpdir(), '名录 '));
  const glossary = join(folder, '名录.yaml');
  before(() => writeFileSync(join(folder, '2025-03-01.txt'), '临湖市委书记张伟明出席会议。'));
  after(() => rmSync(folder, { recursive: true }));

  it('writes a draft, and adds nothing twice', () => {
    const first = collect(folder, '--into', glossary);
    assert.equal(first.status, 0, first.stderr);
    assert.match(first.stderr, /从1篇稿件新增：人员1/);
    const text = readFileSync(glossary, 'utf8');
    assert.match(text, /name: 张伟明/);
    assert.match(collect(folder, '--into', glossary).stderr, /新增：人员0/);
    assert.equal(readFileSync(glossary, 'utf8'), text);
  });

  it('prints where no file is named', () => assert.match(collect(folder).stdout, /name: 张伟明/));

  it('leaves a broken file as it is', () => {
    const broken = join(folder, '坏.yaml');
    writeFileSync(broken, 'officials: [\n');
    const { status, stderr } = collect(folder, '--into', broken);
    assert.equal(status, 2);
    assert.match(stderr, /YAML/);
    assert.equal(readFileSync(broken, 'utf8'), 'officials: [\n');
  });
});
