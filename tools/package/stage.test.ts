// What goes into a package, tried on a folder made for it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stage } from './stage';

describe('stage', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dinggao-stage-'));
    const allowed = [
      '# for the package',
      '**',
      '!main.js',
      '!parts/**',
      '!l10n/*.json',
      '!package.nls*.json',
      '!later.md',
    ];
    const files = {
      '.vscodeignore': allowed.join('\n'),
      'main.js': '',
      'secret.js': '',
      'parts/a/deep.bin': '',
      'parts/b.bin': '',
      'l10n/zh.json': '',
      'l10n/notes.txt': '',
      'package.nls.json': '',
      'package.nls.zh-tw.json': '',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('copies what is allowed and there, nothing else', () => {
    const staged = [
      'l10n/zh.json',
      'main.js',
      'package.nls.json',
      'package.nls.zh-tw.json',
      'parts/a/deep.bin',
      'parts/b.bin',
    ];
    assert.deepEqual([...stage(root, join(root, 'out'), [])].sort(), staged);
    assert.deepEqual(readdirSync(join(root, 'out')).sort(), [
      '.vscodeignore',
      'l10n',
      'main.js',
      'package.nls.json',
      'package.nls.zh-tw.json',
      'parts',
    ]);
  });

  it('leaves out what the target does without, from an earlier run too', () => {
    stage(root, join(root, 'out'), []);
    stage(root, join(root, 'out'), ['parts/a/', 'main.js']);
    assert.deepEqual(readdirSync(join(root, 'out/parts')), ['b.bin']);
    assert.ok(!readdirSync(join(root, 'out')).includes('main.js'));
  });
});
