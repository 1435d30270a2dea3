// Cleaning a document, and a text before it is pasted: over streams in memory.
import assert from 'node:assert/strict';
import { LSPErrorCodes, type WorkspaceEdit } from 'vscode-languageserver';
import { cleanPastedTextMethod, type RepairedText, repairTextMethod } from '../../server/src/protocol';
import { type ClientOptions, inMemory, type TestClient } from './client';
import { applied, editor, editsOf, address as uri } from './editor';

const textDocument = { uri };
const damaged = '臨湖市推動高質(zhì)量發(fā)展,要求抓好落實?!皬垈ッ髡f到做到。';
const safely = '臨湖市推動高質量發展，要求抓好落實?!皬垈ッ髡f到做到。';
const whole = '臨湖市推動高質量發展，要求抓好落實。“張偉明說到做到。';

async function withClient(options: ClientOptions, use: (client: TestClient) => Promise<void>): Promise<void> {
  const client = await inMemory({ capabilities: editor, ...options });
  try {
    await client.open(uri, damaged);
    await use(client);
  } finally {
    await client.shutdown();
  }
}

describe('dinggao/cleanPastedText', () => {
  const clean = (client: TestClient, params: object = {}) =>
    client.request<WorkspaceEdit | null>(cleanPastedTextMethod, { textDocument, ...params });

  it('gives one edit, annotated by kind', () =>
    withClient({}, async (client) => {
      const edit = await clean(client);
      assert.equal(applied(damaged, edit), whole);
      assert.deepEqual(
        Object.values(edit?.changeAnnotations ?? {}).map(({ label, needsConfirmation }) => [label, needsConfirmation]),
        [
          ['注音（2 处）', false],
          ['半角标点（1 处）', false],
          ['乱码（1 处）', true],
        ],
      );
      for (const { annotationId } of editsOf(edit)) assert.ok(edit?.changeAnnotations?.[annotationId ?? '']);
    }));

  it('cleans only the kinds asked for', () =>
    withClient({}, async (client) => {
      const edit = await clean(client, { kinds: ['art-pinyin', 'definitely-not'] });
      assert.equal(applied(damaged, edit), damaged.replace('(zhì)', '').replace('(fā)', ''));
    }));

  it('leaves out what the settings switch off, unless asked for by name', () =>
    withClient({ settings: { dinggao: { rules: { 'pun-halfwidth': 'off' } } } }, async (client) => {
      assert.ok(applied(damaged, await clean(client)).includes(','));
      assert.ok(!applied(damaged, await clean(client, { kinds: ['pun-halfwidth'] })).includes(','));
    }));

  it('makes no suggestion to a client that cannot ask', () =>
    withClient({ capabilities: {} }, async (client) => {
      const edit = await clean(client);
      assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
      assert.equal(applied(damaged, edit), safely);
    }));

  it('answers null where there is nothing to clean', () =>
    withClient({}, async (client) => {
      assert.equal(await clean(client, { kinds: [] }), null);
      assert.equal(await clean(client, { textDocument: { uri: 'file:///无.txt' } }), null);
    }));
});

describe('dinggao/repairText', () => {
  const repair = (client: TestClient, params?: unknown) => client.request<RepairedText>(repairTextMethod, params);

  it('repairs what is safe and says what it did', () =>
    withClient({}, async (client) => {
      const { text, changes, left } = await repair(client, { text: damaged });
      assert.equal(text, safely);
      assert.deepEqual(changes.map(({ label, count }) => `${label}${count}`).sort(), ['半角标点1', '注音2']);
      assert.deepEqual(left, [{ kind: 'art-mojibake', label: '乱码', count: 1, safety: 'suggestion' }]);
    }));

  it('makes suggestions when asked to', () =>
    withClient({}, async (client) => {
      assert.equal((await repair(client, { text: damaged, suggestions: true })).text, whole);
    }));

  it('speaks the language of the user', () =>
    withClient({ locale: 'en' }, async (client) => {
      const { changes } = await repair(client, { text: damaged, kinds: ['art-pinyin'] });
      assert.deepEqual(
        changes.map(({ label }) => label),
        ['Pinyin annotations'],
      );
    }));

  it('leaves code alone where the language has it', () =>
    withClient({}, async (client) => {
      const text = '```\n會議,發(fā)展\n```\n';
      assert.equal((await repair(client, { text, languageId: 'markdown' })).text, text);
    }));

  it('gives a text above the limit back as it is', () =>
    withClient({}, async (client) => {
      const text = '發(fā)展'.repeat(300_000);
      assert.deepEqual(await repair(client, { text }), { text, changes: [], left: [] });
    }));

  it('refuses what is no text, and goes on', () =>
    withClient({}, async (client) => {
      for (const params of [undefined, {}, { text: 1 }]) await assert.rejects(repair(client, params));
      await assert.rejects(client.cancelled(repairTextMethod, { text: damaged }), {
        code: LSPErrorCodes.RequestCancelled,
      });
      assert.equal((await repair(client, { text: '' })).text, '');
    }));
});
