// The same report in a real VS Code workbench, where a browser is at hand: pictures of what a reader sees.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Never fails the demo: what cannot be shown is said in one line. */
export function showWorkbench(root: string): void {
  if (!existsSync(browser)) {
    console.log(
      '在真实的 VS Code 工作台中查看：先安装浏览器（Debian：apt-get install chromium fonts-noto-cjk neovim），再运行一次。',
    );
    return;
  }
  console.log('打开真实的 VS Code 工作台（首次需要一两分钟准备）……');
  const args = ['--import=tsx', join(root, 'test/e2e/run.ts'), '--grep', 'a damaged report in the workbench'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  console.log(status === 0 ? '工作台的截图在 .artifacts/screenshots/。' : '工作台演示没有完成，原因见上。');
}
