// The segmenters with their real back ends, out of a folder as the built product has it.
import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import type { Segmenter } from '@dinggao/core';
import { buildSync } from 'esbuild';
import { browserHost } from '../server/src/host.browser';
import type { SegmenterParts } from '../server/src/protocol';
import { desktopSegmenter } from '../server/src/segmenters/desktop.node.js';
import { intl } from '../server/src/segmenters/intl';
import { jiebaWasm as inBrowser, type WebWorker } from '../server/src/segmenters/jieba-wasm.browser';
import { jiebaWasm } from '../server/src/segmenters/jieba-wasm.node.js';
import { jiebaWasmFile } from '../server/src/segmenters/jieba-wasm-files';
import { nodejieba } from '../server/src/segmenters/nodejieba.node.js';
import { dictionaryFiles } from '../server/src/segmenters/nodejieba-files';
import { trimDictionary, vendorJiebaWasm, vendorNodejieba } from './vendor';

const entries = {
  'segmenter-child': '../server/src/segmenters/nodejieba-child.node.ts',
  'segmenter-worker': '../server/src/segmenters/jieba-wasm-worker.node.ts',
  'web/segmenter-worker': '../server/src/segmenters/jieba-wasm-worker.browser.ts',
};

/** The parts of `dist/` a segmenter needs. */
function build(dist: string): void {
  buildSync({
    entryPoints: Object.entries(entries).map(([out, entry]) => ({
      out,
      in: fileURLToPath(new URL(entry, import.meta.url)),
    })),
    outdir: dist,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  vendorNodejieba(join(dist, 'vendor'));
  vendorJiebaWasm(join(dist, 'vendor'));
}

/** What a browser's client reads out of the package. */
const partsIn = async (dist: string): Promise<SegmenterParts> => ({
  worker: readFileSync(join(dist, 'web/segmenter-worker.js')),
  library: readFileSync(join(dist, 'vendor', jiebaWasmFile)),
});

/** The script of a web worker, run here in a world of its own with nothing but what every worker has. */
function asWebWorker(code: Uint8Array): WebWorker {
  const { port1, port2 } = new MessageChannel();
  const self: { onmessage?: (message: { readonly data: unknown }) => void; postMessage(message: unknown): void } = {
    postMessage: (message) => port2.postMessage(message),
  };
  runInNewContext(Buffer.from(code).toString(), { self, TextDecoder, TextEncoder });
  port2.on('message', (data) => self.onmessage?.({ data }));
  return {
    onerror: null,
    postMessage: (message) => port1.postMessage(message),
    terminate: () => port1.close(),
    set onmessage(hear: WebWorker['onmessage']) {
      port1.on('message', (data) => hear?.({ data }));
    },
  };
}

/** Time that passes only when told to. */
function stopped() {
  const waiting = new Set<{ readonly run: () => void }>();
  return {
    after(_milliseconds: number, run: () => void) {
      const call = { run };
      waiting.add(call);
      return () => void waiting.delete(call);
    },
    pass(): void {
      const due = [...waiting];
      waiting.clear();
      for (const { run } of due) run();
    },
  };
}

const tokensOf = async (segmenter: Segmenter, text: string): Promise<string[]> => {
  const [ends] = await segmenter.cut([text]);
  assert(ends);
  return Array.from(ends, (end, i) => text.slice(ends[i - 1] ?? 0, end));
};

describe('segmenters with their real back ends', () => {
  // A folder name that some native file functions cannot open.
  const root = mkdtempSync(join(tmpdir(), 'dinggao-'));
  const dist = join(root, '用户 张三', 'dist');
  const open: Segmenter[] = [];
  const opened = <T extends Segmenter>(segmenter: T): T => {
    open.push(segmenter);
    return segmenter;
  };
  /** A copy of the product to break. */
  const copyOf = (name: string): string => {
    const copy = join(root, name);
    cpSync(dist, copy, { recursive: true });
    return copy;
  };

  before(() => {
    mkdirSync(dist, { recursive: true });
    build(dist);
  });
  afterEach(() => {
    for (const segmenter of open.splice(0)) segmenter.dispose();
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  const backends: Record<string, () => Segmenter> = {
    nodejieba: () => nodejieba({ child: join(dist, 'segmenter-child.js'), vendor: join(dist, 'vendor') }),
    'jieba-wasm': () => jiebaWasm({ worker: join(dist, 'segmenter-worker.js'), vendor: join(dist, 'vendor') }),
    'jieba-wasm in a browser': () => inBrowser(() => partsIn(dist), asWebWorker),
    intl,
  };

  for (const [name, make] of Object.entries(backends)) {
    describe(name, () => {
      it('gives ascending ends up to the end, for any text', async () => {
        const odd = [
          '市科技局局长刀建国发言。',
          '',
          '\n',
          'a\u0000b',
          '\ud800',
          '临湖\udc00市\ud83d',
          '👨‍👩‍👧‍👦和🇨🇳与𠮷野',
          '\ufeff云岭省\u200b临湖市\r\n',
          '湖'.repeat(45_001),
          '𠮷'.repeat(20_001),
        ];
        const answers = await opened(make()).cut(odd);
        assert.equal(answers.length, odd.length);
        odd.forEach((text, i) => {
          const ends = [...(answers[i] ?? [])];
          assert.deepEqual(
            ends,
            [...new Set(ends)].sort((a, b) => a - b),
          );
          assert.equal(ends.at(-1) ?? 0, text.length);
          // No token begins inside a character.
          for (const end of ends)
            assert(!/[\udc00-\udfff]/.test(text[end] ?? '') || !/[\ud800-\udbff]/.test(text[end - 1] ?? ''));
        });
      });

      it('ends no word across a mark of punctuation or a known word', async () => {
        const tokens = await tokensOf(opened(make()), '市政府召开会议，研究部署工作。');
        assert(tokens.includes('，'));
        assert(tokens.includes('会议'));
        assert(tokens.includes('工作'));
      });

      it('answers several requests at once, each with its own', async () => {
        const segmenter = opened(make());
        const texts = ['会议强调', '会', '研究部署下一步工作'];
        const answers = await Promise.all(texts.map((text) => segmenter.cut([text, text])));
        assert.deepEqual(
          answers.map((ends) => ends.map((one) => one.at(-1))),
          texts.map((text) => [text.length, text.length]),
        );
      });

      it('rejects after it was disposed, and a cut under way settles', async () => {
        const segmenter = make();
        const underWay = segmenter.cut(['会议强调。'.repeat(1000)]).then(
          () => 'settled',
          () => 'settled',
        );
        segmenter.dispose();
        assert.equal(await underWay, 'settled');
        await assert.rejects(segmenter.cut(['会议']));
      });
    });
  }

  for (const name of ['nodejieba', 'jieba-wasm', 'jieba-wasm in a browser']) {
    it(`${name} finds where an unknown name ends`, async () => {
      const tokens = await tokensOf(opened(backends[name]!()), '市科技局局长张伟明介绍了有关情况。');
      assert(tokens.includes('张伟明'), tokens.join('|'));
    });
  }

  it('takes nodejieba where everything is in place', async () => {
    const told: string[] = [];
    const segmenter = opened(desktopSegmenter(dist, (...args) => told.push(args.join(' '))));
    await segmenter.cut(['会议']);
    assert.equal(segmenter.name, 'nodejieba');
    assert.deepEqual(told, []);
  });

  it('takes jieba-wasm where the native part is missing, and tells it once', async () => {
    const copy = copyOf('without-binary');
    rmSync(join(copy, 'vendor/nodejieba/build'), { recursive: true });
    const told: string[] = [];
    const segmenter = opened(desktopSegmenter(copy, (from, to) => told.push(`${from} → ${to}`)));
    const answers = await Promise.all([segmenter.cut(['会议']), segmenter.cut(['会议强调'])]);
    await segmenter.cut(['工作']);
    assert.deepEqual(
      answers.map(([ends]) => ends?.at(-1)),
      [2, 4],
    );
    assert.equal(segmenter.name, 'jieba-wasm');
    assert.deepEqual(told, ['nodejieba → jieba-wasm']);
  });

  it('outlives a child that dies of a broken dictionary, after one retry', async () => {
    const copy = copyOf('broken-dictionary');
    writeFileSync(join(copy, 'vendor/dict', dictionaryFiles.hmmDict), 'broken');
    let starts = 0;
    const start = ((...args: Parameters<typeof fork>) => {
      starts += 1;
      return fork(...args);
    }) as typeof fork;
    const alone = opened(
      nodejieba({ child: join(copy, 'segmenter-child.js'), vendor: join(copy, 'vendor'), clock: stopped(), start }),
    );
    await assert.rejects(alone.cut(['会议']), /nodejieba: ended with/);
    assert.equal(starts, 2);

    const told: string[] = [];
    const segmenter = opened(desktopSegmenter(copy, (from, to) => told.push(`${from} → ${to}`)));
    assert.equal((await tokensOf(segmenter, '会议强调')).join(''), '会议强调');
    assert.deepEqual(told, ['nodejieba → jieba-wasm']);
  });

  it('comes down to Intl in an empty folder', async () => {
    const told: string[] = [];
    const segmenter = opened(desktopSegmenter(join(root, 'nowhere'), (from, to) => told.push(`${from} → ${to}`)));
    assert.deepEqual(await tokensOf(segmenter, '会议，工作'), ['会议', '，', '工作']);
    assert.deepEqual(told, ['nodejieba → jieba-wasm', 'jieba-wasm → intl']);
  });

  it('comes down to Intl in a browser whose package has no parts, or that allows no worker', async () => {
    for (const parts of [async () => undefined, () => partsIn(dist), () => Promise.reject(new Error('no answer'))]) {
      const told: string[] = [];
      const segmenter = opened(browserHost(parts).createSegmenter('auto', (from, to) => told.push(`${from} → ${to}`)));
      assert.deepEqual(await tokensOf(segmenter, '会议，工作'), ['会议', '，', '工作']);
      assert.deepEqual(told, ['jieba-wasm → intl']);
    }
  });

  it('ends its process when idle, starts a new one for the next cut, and after a kill', async () => {
    const children: ChildProcess[] = [];
    const start = ((...args: Parameters<typeof fork>) => {
      const child = fork(...args);
      children.push(child);
      return child;
    }) as typeof fork;
    const clock = stopped();
    const segmenter = opened(
      nodejieba({ child: join(dist, 'segmenter-child.js'), vendor: join(dist, 'vendor'), clock, start }),
    );
    await segmenter.cut(['会议']);
    clock.pass();
    assert(children[0]);
    await once(children[0], 'exit');
    assert.deepEqual(await tokensOf(segmenter, '研究工作'), ['研究', '工作']);
    assert.equal(children.length, 2);
    children[1]?.kill('SIGKILL');
    assert.deepEqual(await tokensOf(segmenter, '部署工作'), ['部署', '工作']);
    assert.equal(children.length, 3);
  });

  it('trims the dictionary to what segmenting needs', () => {
    assert.equal(
      trimDictionary('局局长 300 n\n罕见词 4 n\n临湖市 1 ns\n某大学 1 nt\n会议 500 n\n'),
      '临湖市 1 ns\n某大学 1 nt\n会议 500 n\n',
    );
    const words = readFileSync(join(dist, 'vendor/dict', dictionaryFiles.dict), 'utf8')
      .trimEnd()
      .split('\n');
    assert(words.length > 140_000 && words.length < 160_000, String(words.length));
    assert(Object.values(dictionaryFiles).every((name) => /^[a-z]\.utf8$/.test(name)));
  });
});
