// Any number of threads gives the same; a thread that dies costs its file at most, and is told once.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Segmenter } from '@dinggao/core';
import { buildSync } from 'esbuild';
import { type PoolOptions, runAll } from './pool';
import { openProgress } from './progress';
import type { Outcome, Work } from './task';

const work: Work = { does: 'analyze', preset: 'news', language: 'zh-cn' };

function segmenter(): Segmenter & { asked: number } {
  const one = {
    name: '试验',
    asked: 0,
    cut: async (texts: readonly string[]) => {
      one.asked += texts.length;
      return texts.map((text) => Uint32Array.from(text, (_, i) => i + 1));
    },
    dispose: () => {},
  };
  return one;
}

const bytes = (n: number): Uint8Array =>
  Buffer.from(`临湖市科技局局长张伟明介绍了有关情况。第${n}次会议要求，要持而不息抓落实。\n`.repeat(1 + ((n * 7) % 5)));

const tasks = Array.from({ length: 20 }, (_, n) => ({ file: `稿件/${n}.txt`, bytes: bytes(n) }));

describe('files over threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dinggao-pool-'));
  const program = join(folder, 'cli.cjs');
  before(() => {
    buildSync({
      entryPoints: [fileURLToPath(new URL('../main.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
  });
  after(() => rmSync(folder, { recursive: true }));

  async function outcomes(given: typeof tasks, options: Partial<PoolOptions>): Promise<readonly Outcome[]> {
    const all: Outcome[] = [];
    const whole = { work, jobs: 1, segmenter: segmenter(), program, onCrash: () => {}, ...options };
    for await (const one of runAll(given, whole)) all.push(one);
    return all;
  }

  it('gives the same in the same order with any number of them', async () => {
    const alone = await outcomes(tasks, {});
    assert.deepEqual(
      alone.map(({ file }) => file),
      tasks.map(({ file }) => file),
    );
    for (const jobs of [2, 3]) {
      const many = await outcomes(tasks, { jobs });
      assert.ok(JSON.stringify(many) === JSON.stringify(alone), `differs with ${jobs}`);
      assert.ok(many.every(({ error }) => error === undefined));
    }
  }).timeout(60_000);

  it('takes no more files than it works on', async () => {
    let taken = 0;
    let given = 0;
    let most = 0;
    function* counted() {
      for (const task of tasks) {
        taken++;
        most = Math.max(most, taken - given);
        yield task;
      }
    }
    const options = { work, jobs: 2, segmenter: segmenter(), program, onCrash: () => {} };
    for await (const _ of runAll(counted(), options)) given++;
    assert.equal(given, tasks.length);
    assert.ok(most <= 9, `${most} at once`);
  }).timeout(60_000);

  it('outlives a thread that dies, gives its file up, and tells once', async () => {
    const dying = join(folder, 'dying.cjs');
    writeFileSync(
      dying,
      `const { parentPort } = require('node:worker_threads');
       parentPort.on('message', ({ id, task }) => {
         if (task.file === '毒.txt') process.exit(3);
         setTimeout(() => parentPort.postMessage({ id, outcome: { file: task.file, output: 'x' } }));
       });`,
    );
    const told: string[] = [];
    const given = ['甲.txt', '毒.txt', '乙.txt', '毒.txt', '丙.txt'].map((file) => ({ file, bytes: bytes(1) }));
    const all = await outcomes(given, { jobs: 2, program: dying, onCrash: (reason) => told.push(reason) });
    assert.deepEqual(
      all.map(({ file, error }) => [file, error === undefined]),
      given.map(({ file }) => [file, file !== '毒.txt']),
    );
    assert.match(all[1]?.error ?? '', /退出码 3/);
    assert.equal(told.length, 1);
  });

  it('shows progress on a terminal only, and takes it away', () => {
    const written: string[] = [];
    let now = 0;
    const stream = { isTTY: true, write: (text: string) => written.push(text) };
    const progress = openProgress(stream, 4, () => now);
    progress.step();
    assert.deepEqual(written, []);
    now = 1_000;
    progress.step();
    progress.above('dinggao: 甲');
    assert.deepEqual(written, ['2/4 50%', '\r\u001b[K', 'dinggao: 甲\n']);
    const quiet: string[] = [];
    const none = openProgress({ write: (text: string) => quiet.push(text) }, 4, () => (now += 1_000));
    none.step();
    none.clear();
    assert.deepEqual(quiet, []);
  });
});
