// Starts a VS Code server with the packaged extension installed, in a temporary folder of its own.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { codeServer, node24, type Package, vsix } from './paths';
import { defaultSettings } from './settings';

export interface Options {
  /** Which package is installed; the one for this machine, unless another is named. */
  readonly package?: Package;
  /** Workspace files by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Added to the environment of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps Workspace Trust on; the folder is then opened in Restricted Mode. */
  readonly restricted?: boolean;
}

/** `payload` entries are `[key, value]`, read by the workbench: openFile, extensionTestsPath … */
export type Payload = ReadonlyArray<readonly [string, string]>;

export interface Server {
  readonly folder: string;
  /** A file of the workspace. */
  file(name: string): string;
  /** The address of a file as the workbench sees it. */
  uri(path: string): string;
  /** The address of the workbench with the workspace open. */
  url(payload?: Payload): string;
  stop(): Promise<void>;
}

export interface VSCode extends Server {
  log(): string;
}

export async function startVSCode(options: Options): Promise<VSCode> {
  const folder = await mkdtemp(join(tmpdir(), 'dinggao-e2e-'));
  const inside = (name: string) => join(folder, name);
  const file = (name: string) => inside(`workspace/${name}`);
  const { restricted = false } = options;
  const settings = { ...defaultSettings, 'security.workspace.trust.enabled': restricted, ...options.settings };
  await write(inside('data/User/settings.json'), JSON.stringify(settings));
  await write(inside('config.yaml'), '{}\n');
  await mkdir(inside('workspace'), { recursive: true });
  await writeAll(inside('workspace'), options.files);

  const env = environment(inside('home'), options.env);
  const folders = [
    '--config',
    inside('config.yaml'),
    '--user-data-dir',
    inside('data'),
    '--extensions-dir',
    inside('ext'),
  ];
  await promisify(execFile)(
    node24,
    [codeServer, ...folders, '--install-extension', vsix(options.package ?? 'linux-x64')],
    { env },
  );

  const port = await freePort();
  const args = [
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'],
    ...['--disable-getting-started-override', '--ignore-last-opened', '--idle-timeout-seconds', '900'],
    // Gives the page its `driver`, and lets it run tests inside the extension host.
    ...['--vscode-option', 'enable-smoke-test-driver'],
    ...(restricted ? [] : ['--disable-workspace-trust']),
  ];
  // Detached: a process group of its own, so that ending it ends the extension hosts as well.
  const child = spawn(node24, [codeServer, ...folders, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = collect(child);
  await listening(child, log);

  const host = `127.0.0.1:${port}`;
  const uri = (path: string) => `vscode-remote://${host}${encodeURI(path)}`;
  return {
    folder,
    file,
    uri,
    url: (payload = []) => {
      const query = new URLSearchParams({ folder: inside('workspace'), payload: JSON.stringify(payload) });
      return `http://${host}/?${query.toString().replaceAll('+', '%20')}`;
    },
    log,
    stop: async () => {
      await end(child);
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

export async function writeAll(folder: string, files: Options['files']): Promise<void> {
  for (const [name, text] of Object.entries(files)) await write(join(folder, name), text);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Nothing of the machine's own VS Code or npm reaches the server, and no gallery is asked. */
function environment(home: string, extra: Options['env']): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([key]) => !/^(VSCODE_|npm_|PORT$|(HASHED_)?PASSWORD$)/.test(key));
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    EXTENSIONS_GALLERY: '{}',
    ...extra,
  };
}

function collect({ stdout, stderr }: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [stdout, stderr]) stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return () => chunks.join('');
}

function listening(child: ChildProcess, log: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`code-server ${why}\n${log()}`));
    const timer = setTimeout(() => fail('did not start within a minute'), 60_000);
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stdout?.on('data', () => {
      if (!log().includes('HTTP server listening on')) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const group = -child.pid;
  const gone = once(child, 'exit');
  process.kill(group, 'SIGTERM');
  const timer = setTimeout(() => process.kill(group, 'SIGKILL'), 8000);
  await gone;
  clearTimeout(timer);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
