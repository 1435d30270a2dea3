// How long an archive takes: index from nothing, hovers meanwhile, memory, the second start, one changed file.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { archive } from '@dinggao/core/testing';
import { FileChangeType } from 'vscode-languageserver';
import { untilRead } from '../lsp/archive';
import { overStdio, positionOf, type TestClient } from '../lsp/client';
import { editor } from '../lsp/editor';
import { type Row, timed } from './figures';

/** UTF-16 units of a report; about 10 kB in UTF-8. */
const length = 3_500;

/** `server`: the bundle. Reports with invented names, 10 kB each, in a new folder for temporary files. */
export async function workspace(server: string, reports: number): Promise<readonly Row[]> {
  const root = mkdtempSync(join(tmpdir(), 'dinggao-bench-'));
  try {
    const folder = join(root, 'reports');
    mkdirSync(folder);
    const made = archive({ reports, length });
    for (const { name, text } of made) writeFileSync(join(folder, name), text);
    const text = made[0]!.text;
    const start = (): Promise<TestClient> =>
      overStdio([server, '--stdio'], {
        capabilities: editor,
        folders: [pathToFileURL(folder).href],
        initializationOptions: { status: true, storage: pathToFileURL(join(root, 'state')).href },
      });
    const first = await indexed(start, text);
    await first.client.shutdown();
    const second = await indexed(start, text);
    const { client } = second;
    const changed = await timed(async () => {
      const path = join(folder, made[0]!.name);
      writeFileSync(path, `${text}望江区召开会议。\n`);
      const changes = [{ uri: pathToFileURL(path).href, type: FileChangeType.Changed }];
      await client.notify('workspace/didChangeWatchedFiles', { changes });
      await untilRead(client);
    });
    const symbols = await timed(() => client.request('workspace/symbol', { query: 'zwm' }));
    const findings = await timed(() => client.request('workspace/diagnostic', { previousResultIds: [] }));
    await client.shutdown();
    return [
      { what: `index of ${reports} reports from nothing`, values: [first.took], unit: 'ms', most: 20_000 },
      { what: 'hover meanwhile', values: first.hovers, unit: 'ms', most: 50 },
      { what: 'memory meanwhile, at most (RSS)', values: [first.memory], unit: 'MB', most: 250 },
      { what: 'index at the second start', values: [second.took], unit: 'ms', most: 2_000 },
      { what: 'memory at the second start, at most (RSS)', values: [second.memory], unit: 'MB', most: 250 },
      { what: 'one changed file', values: [changed], unit: 'ms' },
      { what: 'symbols by initials, for the first time', values: [symbols], unit: 'ms' },
      { what: 'findings of all closed reports', values: [findings], unit: 'ms' },
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}

interface Indexed {
  readonly client: TestClient;
  readonly took: number;
  /** Without the first, which waits for the server to start. */
  readonly hovers: readonly number[];
  readonly memory: number;
}

/** Starts a server and asks for hovers until its index is complete. */
async function indexed(start: () => Promise<TestClient>, text: string): Promise<Indexed> {
  const began = performance.now();
  const client = await start();
  const state = { done: false };
  void untilRead(client).then(() => {
    state.done = true;
  });
  await client.open('untitled:open', text);
  const position = positionOf(text, '临湖日报');
  const hovers: number[] = [];
  let memory = 0;
  while (!state.done) {
    const about = { textDocument: { uri: 'untitled:open' }, position };
    hovers.push(await timed(() => client.request('textDocument/hover', about)));
    memory = Math.max(memory, residentMegabytes(client.pid));
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return { client, took: performance.now() - began, hovers: hovers.slice(1), memory };
}

const residentMegabytes = (pid: number | undefined): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
