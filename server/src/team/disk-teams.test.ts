// Looking for a team's files leaves nothing behind that would keep a command from ending.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDiskTeams } from './disk-teams.node.js';

/** Timers that keep the process alive. */
const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

describe('looking for a team’s files on the disk', () => {
  it('waits no longer than the answer takes', async () => {
    // The test's own time limit is set once this function has given way.
    await Promise.resolve();
    const before = timers();
    await openDiskTeams()(join(tmpdir(), 'nobody-made-this-folder', 'report.txt'));
    assert.equal(timers(), before);
  });

  it('runs nothing that a team’s files name, and reads nothing that has no end', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = mkdtempSync(join(tmpdir(), '定稿 '));
    try {
      const team = join(folder, '.dinggao');
      const trace = join(folder, '运行过');
      mkdirSync(team);
      writeFileSync(join(team, '坏.js'), `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`);
      writeFileSync(
        join(team, 'config.yaml'),
        'extends: ./坏.js\nplugins: [./坏.js]\nrules: {term-variant: !!js/function "function () { process.exit(7) }"}\n',
      );
      execFileSync('mkfifo', [join(team, '管.yaml')]);
      symlinkSync('/dev/zero', join(team, '无穷.yaml'));
      const loaded = await openDiskTeams()(join(folder, '稿件.txt'));
      assert.ok(loaded && [...loaded.problems.values()].flat().length > 0);
      assert.ok(!existsSync(trace));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
