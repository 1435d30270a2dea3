// The segmenter's votes: asked for after the first answer, told once, and not needed for anything else.
import assert from 'node:assert/strict';
import type { Segmenter } from '@dinggao/core';
import type { Hover } from 'vscode-languageserver';
import { inMemory, positionOf, type TestClient } from './client';

const uri = 'file:///稿件/疑.txt';
const textDocument = { uri };
/** Two names are possible here: 周建平, and 周建 before 平常. */
const text = '临湖市市长周建平常说。';
const words = ['临湖市', '市长', '周建', '平常', '说', '。'];

interface Recorded extends Segmenter {
  readonly asked: string[];
}

function segmenter(cut: () => Promise<readonly string[]>): Recorded {
  const asked: string[] = [];
  return {
    name: '测试',
    asked,
    async cut(texts) {
      asked.push(...texts);
      const tokens = await cut();
      let at = 0;
      return texts.map(() => Uint32Array.from(tokens, (token) => (at += token.length)));
    },
    dispose: () => {},
  };
}

describe('votes', () => {
  const nameAt = async (client: TestClient): Promise<string> => {
    const { range } = await client.request<Hover>('textDocument/hover', {
      textDocument,
      position: positionOf(text, '周建'),
    });
    const { start, end } = range ?? assert.fail();
    return text.slice(start.character, end.character);
  };

  it('come after the first answer and settle the doubt', async () => {
    const votes = segmenter(async () => words);
    const client = await inMemory({ segmenter: votes });
    await client.open(uri, text);
    assert.deepEqual(votes.asked, []);
    assert.equal(await nameAt(client), '周建平');
    await client.next('workspace/diagnostic/refresh');
    assert.equal(await nameAt(client), '周建');
    assert.deepEqual(votes.asked, [text]);
    assert.equal(client.waiting('workspace/diagnostic/refresh'), 0);
    await client.shutdown();
  });

  it('of a text that has changed meanwhile change nothing', async () => {
    let answer: (tokens: readonly string[]) => void = () => {};
    let asked: () => void = () => {};
    const called = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const cut = (): Promise<readonly string[]> =>
      new Promise((resolve) => {
        answer = resolve;
        asked();
      });
    const client = await inMemory({ segmenter: segmenter(cut) });
    await client.open(uri, text);
    assert.equal(await nameAt(client), '周建平');
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: '会议开幕。' }],
    });
    await client.request('textDocument/diagnostic', { textDocument });
    await called;
    answer(words);
    await client.request('textDocument/diagnostic', { textDocument });
    assert.equal(client.waiting('workspace/diagnostic/refresh'), 0);
    await client.shutdown();
  });

  it('that never come cost nothing else', async () => {
    const client = await inMemory({ segmenter: segmenter(() => Promise.reject(new Error('坏了'))) });
    await client.open(uri, text);
    for (let i = 0; i < 3; i += 1) assert.equal(await nameAt(client), '周建平');
    await client.shutdown();
  });

  it('are not asked for when they are off', async () => {
    const votes = segmenter(async () => words);
    const client = await inMemory({ segmenter: votes, settings: { dinggao: { segmenter: 'off' } } });
    await client.open(uri, text);
    for (let i = 0; i < 3; i += 1) assert.equal(await nameAt(client), '周建平');
    assert.deepEqual(votes.asked, []);
    await client.shutdown();
  });
});
