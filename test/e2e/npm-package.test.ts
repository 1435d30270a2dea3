// The npm package, installed into an empty folder without a network: it checks a report and serves an editor.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver';
import { overStdio } from '../lsp/client';
import { root } from './harness/paths';

const report = '临湖市召开务虚会\n市委书记张伟明强调，要持而不息抓落实。\n';

describe('the npm package', () => {
  const folder = mkdtempSync(join(tmpdir(), '定稿 npm '));
  const installed = join(folder, 'node_modules/dinggao');
  before(() => {
    const said = execFileSync(process.execPath, ['--import=tsx', 'tools/pack-npm.ts'], { cwd: root, encoding: 'utf8' });
    const tarball = said.trim().split('\n').at(-1) ?? '';
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], {
      cwd: folder,
      stdio: 'pipe',
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('brings nothing but itself, and nothing native', () => {
    assert.deepEqual(
      readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['dinggao'],
    );
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      files.filter((name) => /\.(node|ts|map)$/.test(name)),
      [],
    );
  });

  it('checks a report and says nothing else', () => {
    writeFileSync(join(folder, '稿件.txt'), report);
    const { stdout, stderr, status } = spawnSync(join(folder, 'node_modules/.bin/dinggao'), ['check', '稿件.txt'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.match(stdout, /驰而不息/);
    assert.equal(stderr, '');
    assert.equal(status, 1);
  });

  it('serves an editor', async () => {
    const client = await overStdio([join(installed, 'dinggao.cjs'), 'lsp', '--stdio']);
    const uri = 'file:///稿件.txt';
    await client.open(uri, report);
    const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.ok(items.some(({ code }) => code === 'term-wrong'));
    await client.shutdown();
  });
});
