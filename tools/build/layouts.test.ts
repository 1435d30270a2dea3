// Tables that were laid out when a program was built are the ones it would make itself.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLayouts } from '../../server/src/kept-code/layouts.node';
import { layouts, writeLayouts } from './layouts';

describe('tables that are laid out', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), '定稿 '));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are read as they were written', () => {
    const path = join(folder, 'tables.bin');
    writeLayouts(path);
    const made = Object.fromEntries(Object.entries(layouts).map(([name, layout]) => [name, layout()]));
    assert.deepEqual(readLayouts(path), made);
  });

  it('are left to the program where the file is missing', () => {
    assert.equal(readLayouts(join(folder, '没有.bin')), undefined);
    writeFileSync(join(folder, '空.bin'), '[]\n');
    assert.deepEqual(readLayouts(join(folder, '空.bin')), {});
  });
});
