// Votes are asked for once, kept, forgotten within bounds.
import assert from 'node:assert/strict';
import type { Segmenter } from '@dinggao/core';
import { votes } from './votes';

/** Remembers what it was asked. */
function recording(): Segmenter & { readonly asked: string[][] } {
  const asked: string[][] = [];
  return {
    name: 'recording',
    asked,
    async cut(texts) {
      asked.push([...texts]);
      return texts.map((text) => Uint32Array.of(text.length));
    },
    dispose() {},
  };
}

describe('votes', () => {
  it('knows nothing before it was asked', async () => {
    const { segmented, ask } = votes(recording());
    assert.equal(segmented('会议'), undefined);
    assert.equal(await ask(['会议']), true);
    assert.deepEqual(segmented('会议'), Uint32Array.of(2));
  });

  it('asks for unknown paragraphs only, each once', async () => {
    const segmenter = recording();
    const { ask } = votes(segmenter);
    await ask(['甲', '甲', '乙']);
    assert.equal(await ask(['乙', '甲']), false);
    assert.equal(await ask(['甲', '丙']), true);
    assert.equal(await ask([]), false);
    assert.deepEqual(segmenter.asked, [['甲', '乙'], ['丙']]);
  });

  it('lets a second asker wait for the answer under way', async () => {
    const segmenter = recording();
    const { ask } = votes(segmenter);
    assert.deepEqual(await Promise.all([ask(['甲']), ask(['甲']), ask(['甲', '乙'])]), [true, true, true]);
    assert.deepEqual(segmenter.asked, [['甲'], ['乙']]);
  });

  it('gives no votes when the segmenter is gone, and asks again later', async () => {
    const segmenter = recording();
    let gone = true;
    const { ask, segmented } = votes({
      ...segmenter,
      cut: (texts) => (gone ? Promise.reject(new Error('gone')) : segmenter.cut(texts)),
    });
    assert.equal(await ask(['甲']), false);
    assert.equal(segmented('甲'), undefined);
    gone = false;
    assert.equal(await ask(['甲']), true);
  });

  it('forgets what was read longest ago', async () => {
    const { ask, segmented } = votes(recording(), 4);
    await ask(['甲甲', '乙乙']);
    segmented('甲甲');
    await ask(['丙丙']);
    assert(segmented('甲甲'));
    assert.equal(segmented('乙乙'), undefined);
    assert(segmented('丙丙'));
  });

  it('keeps all of the latest request, however long', async () => {
    const { ask, segmented } = votes(recording(), 1);
    await ask(['甲甲', '乙乙']);
    assert(segmented('甲甲') && segmented('乙乙'));
    assert.equal(await ask(['甲甲', '乙乙']), false);
  });
});
