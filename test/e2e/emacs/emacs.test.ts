// Emacs with eglot on the command line's server: connects, hovers, outlines, shows findings, leaves.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { e2e, root } from '../harness/paths';

const report = `打开窗户听实话 放下稿子讲真言
　　12月18日，临湖市举行务虚会。省委副书记、市委书记陆承远主持会议并讲话。
　　会议要求，要持而不息抓落实。
`;

describe('Emacs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dinggao-emacs-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gets hover, outline and findings through eglot', async () => {
    const file = join(folder, '务虚会.txt');
    writeFileSync(file, report);
    const env = {
      ...process.env,
      LC_ALL: 'C.UTF-8',
      HOME: folder,
      DINGGAO_SERVER: JSON.stringify([process.execPath, join(root, 'dist/cli.js'), 'lsp', '--stdio']),
      DINGGAO_FILE: file,
    };
    const args = ['--batch', '--no-site-file', '--load', join(e2e, 'emacs/client.el')];
    const { stdout } = await promisify(execFile)('emacs', args, { timeout: 80_000, env });
    assert.match(stdout, /HOVER .*市委书记/);
    assert.match(stdout, /SYMBOLS [1-9]/);
    assert.match(stdout, /FINDINGS .*驰而不息/);
  });
});
