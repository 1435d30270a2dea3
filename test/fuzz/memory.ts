// The heap after collection, before and after many edits and many openings: it must not grow with their number. And what
// an edit leaves to the collection of old objects, which stops an editor for longer than that of young ones.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inMemory } from '../lsp/client';
import { editor } from '../lsp/editor';

const sample = join(dirname(fileURLToPath(import.meta.url)), '../../samples/务虚会报道-转码稿.txt');
/** What the heap may be after the whole, against a tenth of it. */
const mostGrowth = 1.2;
/** What an edit of a report of some thirty kilobytes may leave behind, in kB; its model alone would be more than that. */
const mostLeft = 24;

/** Prints heaps; throws when one grew. Needs `--expose-gc`. */
export async function memory(): Promise<void> {
  const text = readFileSync(sample, 'utf8');
  const client = await inMemory({ capabilities: editor });
  const pull = (uri: string) => client.request('textDocument/diagnostic', { textDocument: { uri } });
  const uri = 'file:///稿件/甲.txt';
  await client.open(uri, text);
  await pull(uri);
  const place = { line: 3, character: 2 };

  const edit = async (n: number): Promise<void> => {
    const contentChanges = [
      n % 2 === 0
        ? { range: { start: place, end: place }, text: '会' }
        : { range: { start: place, end: { ...place, character: 3 } }, text: '' },
    ];
    await client.notify('textDocument/didChange', { textDocument: { uri, version: n + 2 }, contentChanges });
    await pull(uri);
  };
  await grown('edits', 10_000, edit);
  await left(edit);
  await grown('openings and closings', 1_000, async (n) => {
    const other = `file:///稿件/${n}.txt`;
    await client.open(other, `第${n}期\n${text}`);
    await pull(other);
    await client.close(other);
  });
  await client.shutdown();
}

async function grown(what: string, times: number, work: (n: number) => Promise<void>): Promise<void> {
  const tenth = times / 10;
  for (let n = 0; n < tenth; n += 1) await work(n);
  const before = heap();
  for (let n = tenth; n < times; n += 1) await work(n);
  const after = heap();
  console.log(`${times} ${what}: heap ${before.toFixed(1)} MB after ${tenth}, ${after.toFixed(1)} MB after ${times}`);
  if (after > before * mostGrowth) throw new Error(`the heap grew by more than ${mostGrowth}`);
}

async function left(edit: (n: number) => Promise<void>): Promise<void> {
  const times = 200;
  const before = heap('young');
  for (let n = 0; n < times; n += 1) await edit(n);
  const each = ((heap('young') - before) * 1024) / times;
  console.log(`an edit leaves ${each.toFixed(1)} kB to the collection of old objects`);
  if (each > mostLeft) throw new Error(`an edit left more than ${mostLeft} kB`);
}

/** In MB, behind a collection of all objects, or of young ones only. An object is old when it has survived two. */
function heap(collected: 'all' | 'young' = 'all'): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  for (let n = 0; n < 3; n += 1) {
    if (collected === 'all') globalThis.gc();
    else globalThis.gc({ type: 'minor' });
  }
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
