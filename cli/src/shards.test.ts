// Shards may be cut and put together in any way, and a check against them sees what other reports say.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contributionFormat } from '@dinggao/core';
import fc from 'fast-check';
import { readShards, ShardError, shardLine } from './shards';
import { openWork, type Work } from './work/task';

const silent = { name: 'silent', cut: () => Promise.reject(new Error('silent')), dispose: () => {} };
const work: Work = { does: 'contribute', preset: 'news', language: 'zh-cn' };

const reports = [
  '临湖市委书记张伟明主持会议。要建设“六个湖城”。',
  '临湖市科技局局长李若川介绍情况。李若川表示，要建设“六个湖城”。',
  '临湖市召开务虚会，部署重点工作。',
  '全市推进“六湖城”建设。',
];

describe('shards of an index', () => {
  const folder = mkdtempSync(join(tmpdir(), '定稿 '));
  after(() => rmSync(folder, { recursive: true }));

  /** Line by line; the first report was seen twice, in two states. */
  async function lines(): Promise<readonly string[]> {
    const { run } = openWork(work, silent);
    const files = [
      ...reports.map((text, i) => ({ file: `/稿件/${i}.txt`, text })),
      { file: '/稿件/0.txt', text: '旧稿。' },
    ];
    const outcomes = await Promise.all(files.map(({ file, text }) => run({ file, bytes: Buffer.from(text) })));
    return outcomes.map(({ output }) => output ?? assert.fail('no line'));
  }

  const put = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const merged = async (name: string, paths: readonly string[]): Promise<string> =>
    put(name, (await readShards(paths)).documents().map(shardLine).join(''));
  const textOf = async (paths: readonly string[]): Promise<string> =>
    (await readShards(paths)).documents().map(shardLine).join('');

  it('merge in any order and grouping to the same', async () => {
    const all = await lines();
    const expected = await textOf([put('whole', all.join(''))]);
    assert.equal(expected.trim().split('\n').length, reports.length);
    const shuffled = fc.shuffledSubarray([...all], { minLength: all.length });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.nat(all.length), fc.nat(all.length), async (order, i, j) => {
        const [a, b] = [Math.min(i, j), Math.max(i, j)];
        const parts = [order.slice(0, a), order.slice(a, b), order.slice(b)].map((part, n) =>
          put(`${n}`, part.join('')),
        );
        const [x = '', y = '', z = ''] = parts;
        assert.equal(await textOf([x, y, z]), expected);
        assert.equal(await textOf([await merged('xy', [x, y]), z]), expected);
        assert.equal(await textOf([x, await merged('yz', [y, z])]), expected);
        assert.equal(await textOf([z, y, x]), expected);
        assert.equal(await textOf([x, x, y, z, z]), expected);
      }),
      { numRuns: 30 },
    );
  });

  it('let a check see what other reports say', async () => {
    const index = await readShards([put('index', (await lines()).slice(0, 3).join(''))]);
    const check: Work = { ...work, does: 'check' };
    const task = { file: '/稿件/3.txt', bytes: Buffer.from(reports[3] ?? '') };
    const rulesOf = async (one: typeof index | undefined): Promise<readonly string[]> =>
      ((await openWork(check, silent, one).run(task)).findings?.findings ?? []).map(({ node }) => node.rule);
    assert.deepEqual(
      (await rulesOf(undefined)).filter((rule) => rule.startsWith('xdoc-')),
      [],
    );
    assert.deepEqual((await rulesOf(index)).filter((rule) => rule.startsWith('xdoc-')).length > 0, true);
  });

  it('say which line of which shard is broken', async () => {
    const [line = ''] = await lines();
    await assert.rejects(readShards([put('cut', line + line.slice(0, 50))]), /cut 第 2 行：不是一行 JSON/);
    const other = line.replace(`"format":${contributionFormat}`, '"format":0');
    await assert.rejects(readShards([put('old', other)]), /不是本版本的索引/);
    await assert.rejects(readShards([join(folder, '没有')]), ShardError);
  });
});
