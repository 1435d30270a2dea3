// How long an archive takes: index from nothing, hovers meanwhile, memory, the second start, one changed file. Run `npm run build` first.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { archive } from '@dinggao/core/testing';
import { FileChangeType } from 'vscode-languageserver';
import { untilRead } from '../lsp/archive';
import { overStdio, positionOf, type TestClient } from '../lsp/client';
import { editor } from '../lsp/editor';

const server = process.argv[2] ?? fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const reports = Number(process.argv[3] ?? 2_000);
/** UTF-16 units; about 10 kB in UTF-8. */
const length = 3_500;

const root = mkdtempSync(join(tmpdir(), 'dinggao-bench-'));
const folder = join(root, 'reports');
mkdirSync(folder);
const made = archive({ reports, length });
for (const { name, text } of made) writeFileSync(join(folder, name), text);
const bytes = made.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const start = (): Promise<TestClient> =>
  overStdio([...(process.env.NODE_ARGS ?? '').split(' ').filter(Boolean), server, '--stdio'], {
    capabilities: editor,
    folders: [pathToFileURL(folder).href],
    initializationOptions: { status: true, storage: pathToFileURL(join(root, 'state')).href },
  });

const residentMegabytes = (pid: number | undefined): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

const show = (what: string, value: number, unit: string) => console.log(`${what}: ${value.toFixed(0)} ${unit}`);

async function indexing(what: string): Promise<TestClient> {
  const began = performance.now();
  const client = await start();
  const read = untilRead(client);
  const state = { done: false };
  void read.then(() => {
    state.done = true;
  });
  const text = made[0]?.text ?? '';
  await client.open('untitled:open', text);
  const waits: number[] = [];
  let most = 0;
  while (!state.done) {
    const asked = performance.now();
    const position = positionOf(text, '临湖日报');
    await client.request('textDocument/hover', { textDocument: { uri: 'untitled:open' }, position });
    waits.push(performance.now() - asked);
    most = Math.max(most, residentMegabytes(client.pid));
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  show(`${what}: until the index is complete`, performance.now() - began, 'ms');
  const sorted = waits.slice(1).sort((a, b) => a - b);
  show(`${what}: first hover`, waits[0] ?? Number.NaN, 'ms');
  show(`${what}: hover meanwhile, slowest of ${sorted.length}`, sorted.at(-1) ?? Number.NaN, 'ms');
  show(`${what}: hover meanwhile, 95th percentile`, sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN, 'ms');
  show(`${what}: memory at most (RSS)`, most, 'MB');
  return client;
}

console.log(`${reports} reports, ${(bytes / 1_000_000).toFixed(1)} MB`);
try {
  const first = await indexing('first start');
  await first.shutdown();
  const second = await indexing('second start');
  const [changed] = made;
  if (changed) {
    const path = join(folder, changed.name);
    writeFileSync(path, `${changed.text}望江区召开会议。\n`);
    const began = performance.now();
    const changes = [{ uri: pathToFileURL(path).href, type: FileChangeType.Changed }];
    await second.notify('workspace/didChangeWatchedFiles', { changes });
    await untilRead(second);
    show('one changed file', performance.now() - began, 'ms');
  }
  const began = performance.now();
  await second.request('workspace/symbol', { query: 'zwm' });
  show('symbols by initials', performance.now() - began, 'ms');
  const asked = performance.now();
  const { items } = await second.request<{ items: unknown[] }>('workspace/diagnostic', { previousResultIds: [] });
  show(`diagnostics of all closed reports (${items.length} with findings)`, performance.now() - asked, 'ms');
  show('memory at the end (RSS)', residentMegabytes(second.pid), 'MB');
  await second.shutdown();
} finally {
  rmSync(root, { recursive: true });
}
