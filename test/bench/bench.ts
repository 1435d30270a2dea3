// How long everything takes: the built server over stdio, the analysis by itself, the built command line. Run `npm run build` first.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { overStdio, positionOf, type TestClient } from '../lsp/client';
import { edits, glossary } from './analysis';
import { commandLine } from './command-line';
import { print, type Row, repeated, timed } from './figures';
import { reportOf } from './report';
import { textOf } from './texts';

const server = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const text = reportOf(6_000);
const name = '张伟明';

const documentOf = (uri: string) => ({ textDocument: { uri } });
const pull = (client: TestClient, uri: string): Promise<unknown> =>
  client.request('textDocument/diagnostic', documentOf(uri));
const start = (): Promise<TestClient> => overStdio([server, '--stdio']);

async function coldStarts(): Promise<readonly Row[]> {
  const memory: number[] = [];
  const values: number[] = [];
  for (let n = 0; n < 7; n++) {
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
    { what: 'start of the process → first diagnostics', values, unit: 'ms', target: '300 ms' },
    { what: 'memory of the server with one report (RSS)', values: memory, unit: 'MB', target: '90 MB' },
  ];
}

async function warm(): Promise<readonly Row[]> {
  const client = await start();
  const uri = 'file:///warm.txt';
  await client.open(uri, text);
  await pull(client, uri);
  const open = await repeated(15, async (n) => {
    await client.open(`file:///${n}.txt`, text);
    await pull(client, `file:///${n}.txt`);
  });
  const at = { ...documentOf(uri), position: positionOf(text, name) };
  const hover = await repeated(30, () => client.request('textDocument/hover', at));
  const symbols = await repeated(30, () => client.request('textDocument/documentSymbol', documentOf(uri)));
  const completion = await repeated(30, () => client.request('textDocument/completion', at));
  // An unknown request is answered without any work.
  const empty = await repeated(60, () => client.request('dinggao/nothing').catch(() => undefined));
  await client.shutdown();
  return [
    { what: 'opening a report → first diagnostics', values: open, unit: 'ms' },
    { what: 'hover', values: hover, unit: 'ms' },
    { what: 'outline', values: symbols, unit: 'ms' },
    { what: 'completion', values: completion, unit: 'ms' },
    { what: 'floor: an empty request and its answer', values: empty, unit: 'ms' },
  ];
}

/** Publishing included: the answer holds every diagnostic of the document. */
async function editing(bytes: number): Promise<Row> {
  const client = await start();
  const uri = `file:///${bytes}.txt`;
  const written = textOf(bytes, 1);
  await client.open(uri, written);
  await pull(client, uri);
  const place = positionOf(written, '，');
  const values = await repeated(40, async (n) => {
    const contentChanges = [{ range: { start: place, end: place }, text: '会' }];
    await client.notify('textDocument/didChange', { textDocument: { uri, version: n + 2 }, contentChanges });
    await pull(client, uri);
  });
  await client.shutdown();
  const target = bytes === 6_000 ? '5 ms' : bytes === 1_000_000 ? '16 ms' : '';
  return { what: `edit → diagnostics, ${bytes / 1000} kB`, values: values.slice(5), unit: 'ms', target };
}

/** Resident memory by `ps`, which Linux and macOS have; NaN elsewhere. */
function residentMegabytes(pid: number | undefined): number {
  if (pid === undefined || process.platform === 'win32') return Number.NaN;
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

async function all(): Promise<void> {
  console.log(`Report of ${text.length} UTF-16 units, Node ${process.version}`);
  print('Server', [...(await coldStarts()), ...(await warm())]);
  const sizes = [6_000, 100_000, 1_000_000];
  const rows: Row[] = [];
  for (const bytes of sizes) rows.push(await editing(bytes));
  print('Server: edits', rows);
  print('Analysis by itself', [...(await edits()), ...(await glossary())]);
  print('Command line', await commandLine());
}

if (existsSync(server)) await all();
else {
  console.error('The server is not built: run `npm run build` first.');
  process.exitCode = 2;
}
