// What is offered for what is in the clipboard.
import assert from 'node:assert/strict';
import type { RepairedText } from '@dinggao/server/protocol';
import { offersOf, worthAsking } from './paste-offers';

const kind = { kind: 'art-mojibake', label: '乱码', count: 1, safety: 'suggestion' } as const;
const none: RepairedText = { text: '', changes: [], left: [] };
const texts = (answers: { safe: RepairedText; all?: RepairedText }, text: string) =>
  offersOf(text, async (suggestions) => (suggestions ? answers.all : answers.safe));

describe('offersOf', () => {
  it('is nothing for a sound text', async () =>
    assert.deepEqual(await texts({ safe: { ...none, text: '会议强调' } }, '会议强调'), []));

  it('is the cleaned text', async () =>
    assert.deepEqual(await texts({ safe: { ...none, text: '高質量' } }, '高質(zhì)量'), [
      { kind: 'clean', text: '高質量' },
    ]));

  it('is both when some of it is only likely', async () =>
    assert.deepEqual(
      await texts(
        { safe: { ...none, text: '会议,浼氳', left: [kind] }, all: { ...none, text: '会议,会议' } },
        '会(huì)议,浼氳',
      ),
      [
        { kind: 'clean', text: '会议,浼氳' },
        { kind: 'restore', text: '会议,会议' },
      ],
    ));

  it('is the restored text alone when nothing of it is safe', async () =>
    assert.deepEqual(
      await texts({ safe: { ...none, text: '浼氳', left: [kind] }, all: { ...none, text: '会议' } }, '浼氳'),
      [{ kind: 'restore', text: '会议' }],
    ));

  it('is nothing when what is left cannot be restored either', async () =>
    assert.deepEqual(
      await texts({ safe: { ...none, text: '锟斤拷', left: [kind] }, all: { ...none, text: '锟斤拷' } }, '锟斤拷'),
      [],
    ));

  it('is nothing without a server', async () => assert.deepEqual(await offersOf('浼氳', async () => undefined), []));
});

describe('worthAsking', () => {
  it('is a text of Chinese characters, or of what they became', () => {
    assert.ok(worthAsking('会议'));
    assert.ok(worthAsking('ä¼šè®®'));
  });

  it('is no English text', () => assert.ok(!worthAsking('<p>Hello&nbsp;world</p>')));

  it('is no text that a paste would have to wait for', () => assert.ok(!worthAsking('会议'.repeat(1_000_000))));
});
