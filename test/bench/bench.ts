// How long everything takes: the built server over stdio, the analysis by itself, the built command line. Run `npm run build` first.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { overStdio, positionOf, type TestClient } from '../lsp/client';
import { edits, frame, glossary } from './analysis';
import { commandLine } from './command-line';
import { exponent, median, print, type Row, repeated, timed } from './figures';
import { peers } from './peers';
import { reportOf } from './report';
import { textOf } from './texts';
import { workspace } from './workspace';

const server = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const text = reportOf(6_000);
const name = '张伟明';

const documentOf = (uri: string) => ({ textDocument: { uri } });
const pull = (client: TestClient, uri: string): Promise<unknown> =>
  client.request('textDocument/diagnostic', documentOf(uri));
const start = (): Promise<TestClient> => overStdio([server, '--stdio']);

interface Starts {
  /** Until the server has answered, and until there are diagnostics. */
  readonly answered: readonly number[];
  readonly values: readonly number[];
  readonly memory: readonly number[];
}

async function starts(times: number): Promise<Starts> {
  const memory: number[] = [];
  const answered: number[] = [];
  const values: number[] = [];
  for (let n = 0; n < times; n++) {
    let client: TestClient | undefined;
    values.push(
      await timed(async () => {
        const began = performance.now();
        client = await start();
        answered.push(performance.now() - began);
        await client.open('file:///a.txt', text);
        await pull(client, 'file:///a.txt');
      }),
    );
    memory.push(residentMegabytes(client?.pid));
    await client?.shutdown();
  }
  return { answered, values, memory };
}

async function coldStarts(): Promise<readonly Row[]> {
  process.env.NODE_DISABLE_COMPILE_CACHE = '1';
  const first = await starts(5);
  delete process.env.NODE_DISABLE_COMPILE_CACHE;
  // One start keeps its compiled code for all others.
  await starts(1);
  const { answered, values, memory } = await starts(7);
  const floor = await repeated(7, () => execFileSync(process.execPath, ['-e', '0']));
  return [
    { what: 'floor: Node starts and ends', values: floor, unit: 'ms' },
    { what: 'start of the process → initialized', values: answered, unit: 'ms' },
    { what: 'start of the process → first diagnostics', values, unit: 'ms', most: 300 },
    { what: 'the same, with no compiled code kept', values: first.values, unit: 'ms' },
    { what: 'memory of the server with one report (RSS)', values: memory, unit: 'MB', most: 90 },
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
async function editing(bytes: number): Promise<readonly number[]> {
  const client = await start();
  const uri = `file:///${bytes}.txt`;
  const written = textOf(bytes, 1);
  await client.open(uri, written);
  await pull(client, uri);
  const place = positionOf(written, '，');
  const values = await repeated(bytes > 1e6 ? 60 : 220, async (n) => {
    const contentChanges = [{ range: { start: place, end: place }, text: '会' }];
    await client.notify('textDocument/didChange', { textDocument: { uri, version: n + 2 }, contentChanges });
    await pull(client, uri);
  });
  await client.shutdown();
  return values.slice(20);
}

/** Resident memory by `ps`, which Linux and macOS have; NaN elsewhere. */
function residentMegabytes(pid: number | undefined): number {
  if (pid === undefined || process.platform === 'win32') return Number.NaN;
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

async function edited(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const points: (readonly [number, number])[] = [];
  for (const bytes of [6_000, 100_000, 1_000_000, 5_000_000]) {
    const values = await editing(bytes);
    points.push([bytes, median(values)]);
    rows.push({ what: `edit → diagnostics, ${bytes / 1000} kB`, values, unit: 'ms', ...frame(bytes) });
  }
  return [
    ...rows,
    { what: 'cost of an edit by size, publishing included, exponent', values: [exponent(points)], unit: '' },
  ];
}

/** Each table is printed as soon as it is complete. */
async function all(): Promise<void> {
  const began = performance.now();
  console.log(`Report of ${text.length} UTF-16 units, Node ${process.version}`);
  print('Server', [...(await coldStarts()), ...(await warm())]);
  print('Server: edits', await edited());
  print('Analysis by itself', [...edits(), ...(await glossary())]);
  print('Command line', await commandLine());
  print('Two thousand reports', await workspace(server, 2_000));
  await peers();
  console.log(`\nTaken: ${((performance.now() - began) / 60_000).toFixed(1)} min`);
}

if (existsSync(server)) await all();
else {
  console.error('The server is not built: run `npm run build` first.');
  process.exitCode = 2;
}
