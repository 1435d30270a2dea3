// How long a writer waits: the built server over stdio, medians. Run `npm run build` first.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { overStdio, positionOf, type TestClient } from '../lsp/client';
import { reportOf } from './report';

const server = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const text = reportOf(6_000);
const name = '张伟明';

interface Row {
  readonly what: string;
  readonly values: readonly number[];
  readonly unit: 'ms' | 'MB';
  readonly target?: number;
}

const documentOf = (uri: string) => ({ textDocument: { uri } });
const pull = (client: TestClient, uri: string): Promise<unknown> =>
  client.request('textDocument/diagnostic', documentOf(uri));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function repeated(times: number, work: (n: number) => Promise<unknown>): Promise<readonly number[]> {
  const values: number[] = [];
  for (let n = 0; n < times; n += 1) values.push(await timed(() => work(n)));
  return values;
}

const start = (): Promise<TestClient> => overStdio([server, '--stdio']);

async function coldStarts(): Promise<readonly Row[]> {
  const memory: number[] = [];
  const values: number[] = [];
  for (let n = 0; n < 7; n += 1) {
    let client: TestClient | undefined;
    values.push(
      await timed(async () => {
        client = await start();
        await client.open('file:///a.txt', text);
        await pull(client, 'file:///a.txt');
      }),
    );
    memory.push(residentMegabytes(client?.pid));
    await client?.shutdown();
  }
  return [
    { what: 'start of the process → first diagnostics', values, unit: 'ms', target: 600 },
    { what: 'memory of the server with one report (RSS)', values: memory, unit: 'MB', target: 120 },
  ];
}

async function warm(): Promise<readonly Row[]> {
  const client = await start();
  const uri = 'file:///warm.txt';
  await client.open(uri, text);
  await pull(client, uri);
  let version = 1;

  const open = await repeated(15, async (n) => {
    await client.open(`file:///${n}.txt`, text);
    await pull(client, `file:///${n}.txt`);
  });
  const position = positionOf(text, name);
  const hover = await repeated(30, () => client.request('textDocument/hover', { ...documentOf(uri), position }));
  const symbols = await repeated(30, () => client.request('textDocument/documentSymbol', documentOf(uri)));
  const edit = await repeated(30, async () => {
    version += 1;
    const place = positionOf(text, '大家一致认为');
    const contentChanges = [{ range: { start: place, end: place }, text: '会' }];
    await client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    await pull(client, uri);
  });
  await client.shutdown();
  return [
    { what: 'opening a report → first diagnostics', values: open, unit: 'ms', target: 150 },
    { what: 'hover', values: hover, unit: 'ms', target: 20 },
    { what: 'outline', values: symbols, unit: 'ms', target: 20 },
    { what: 'edit → diagnostics', values: edit, unit: 'ms', target: 50 },
  ];
}

/** Resident memory by `ps`, which Linux and macOS have; NaN elsewhere. */
function residentMegabytes(pid: number | undefined): number {
  if (pid === undefined || process.platform === 'win32') return Number.NaN;
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(rows: readonly Row[]): void {
  console.log(`Report of ${text.length} UTF-16 units, Node ${process.version}\n`);
  console.log('| what | median | slowest | target |\n| --- | ---: | ---: | ---: |');
  for (const { what, values, unit, target } of rows) {
    const shown = [median(values), Math.max(...values)].map((value) => `${value.toFixed(1)} ${unit}`);
    console.log(`| ${what} | ${shown.join(' | ')} | ${target === undefined ? '' : `${target} ${unit}`} |`);
  }
}

if (existsSync(server)) print([...(await coldStarts()), ...(await warm())]);
else {
  console.error('The server is not built: run `npm run build` first.');
  process.exitCode = 2;
}
