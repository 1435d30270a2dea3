// Looking for a team's files leaves nothing behind that would keep a command from ending.
import assert from 'node:assert/strict';
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
});
