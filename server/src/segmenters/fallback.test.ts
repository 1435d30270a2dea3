// The next back end takes over for good, and that is told once.
import assert from 'node:assert/strict';
import type { Segmenter } from '@dinggao/core';
import { fallback } from './fallback';

const working = (name: string): Segmenter => ({
  name,
  cut: async (texts) => texts.map((text) => Uint32Array.of(text.length)),
  dispose() {},
});

const broken = (name: string, disposed: string[] = []): Segmenter => ({
  name,
  cut: () => Promise.reject(new Error(`${name}坏了`)),
  dispose: () => void disposed.push(name),
});

describe('fallback', () => {
  it('makes no back end before its turn', async () => {
    const never = () => assert.fail('not its turn');
    const segmenter = fallback([() => working('甲'), never], assert.fail);
    assert.deepEqual(await segmenter.cut(['会议']), [Uint32Array.of(2)]);
    assert.equal(segmenter.name, '甲');
  });

  it('moves on once for several requests that fail together, and disposes what failed', async () => {
    const told: string[][] = [];
    const disposed: string[] = [];
    const backends = [() => broken('甲', disposed), () => broken('乙', disposed), () => working('丙')];
    const segmenter = fallback(backends, (...args) => told.push(args));
    const answers = await Promise.all([segmenter.cut(['会']), segmenter.cut(['会议'])]);
    assert.deepEqual(answers, [[Uint32Array.of(1)], [Uint32Array.of(2)]]);
    assert.deepEqual(told, [
      ['甲', '乙', '甲坏了'],
      ['乙', '丙', '乙坏了'],
    ]);
    assert.deepEqual(disposed, ['甲', '乙']);
    assert.equal(segmenter.name, '丙');
  });

  it('rejects when the last one fails', async () => {
    await assert.rejects(fallback([() => broken('甲')], assert.fail).cut(['会议']), /甲坏了/);
  });

  it('starts nothing new after it was disposed', async () => {
    const segmenter = fallback([() => broken('甲'), () => assert.fail('disposed')], assert.fail);
    const underWay = segmenter.cut(['会议']);
    segmenter.dispose();
    await assert.rejects(underWay, /甲坏了/);
  });
});
