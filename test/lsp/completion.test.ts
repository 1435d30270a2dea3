// Completion over streams in memory.
import assert from 'node:assert/strict';
import { type CompletionList, LSPErrorCodes, type TextEdit } from 'vscode-languageserver';
import { inMemory, type TestClient } from './client';
import { editor, pasted, textAt, address as uri } from './editor';

const textDocument = { uri };
const method = 'textDocument/completion';

describe('completion', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await inMemory({ capabilities: editor });
  });
  afterEach(() => client.shutdown());

  /** At the end of the text. */
  async function ask(text: string): Promise<CompletionList | null> {
    await client.open(uri, text);
    const lines = text.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return client.request(method, { textDocument, position });
  }

  it('announces no trigger characters', () => assert.deepEqual(client.initialized.capabilities.completionProvider, {}));

  it('offers a name with its post', async () => {
    const text = `${pasted}\n張`;
    const list = await ask(text);
    const item = list?.items.find(({ label }) => label === '張偉明');
    assert.equal(item?.detail, '臨湖市委書記');
    const edit = item?.textEdit as TextEdit;
    assert.equal(edit.newText, '張偉明');
    assert.equal(textAt(text, edit.range), '張');
    assert.equal(list?.isIncomplete, true);
  });

  it('offers by initials, in order', async () => {
    const list = await ask(`${pasted}\nxzs`);
    const item = list?.items.find(({ label }) => label === '新質生產力');
    assert.ok(item?.filterText?.startsWith('xzs'));
    const sorted = [...(list?.items ?? [])].map(({ sortText }) => sortText);
    assert.deepEqual(sorted, [...sorted].sort());
    assert.ok(sorted.length <= 100);
  });

  it('is quiet behind a stop, outside the text and about no document', async () => {
    assert.equal(await ask(pasted), null);
    const far = { line: 4_000_000, character: 4_000_000 };
    assert.equal(await client.request(method, { textDocument, position: far }), null);
    const other = { uri: 'file:///无.txt' };
    assert.equal(await client.request(method, { textDocument: other, position: far }), null);
  });

  it('takes back what is cancelled', async () => {
    await client.open(uri, pasted);
    const position = { line: 0, character: 1 };
    await assert.rejects(client.cancelled(method, { textDocument, position }), {
      code: LSPErrorCodes.RequestCancelled,
    });
  });
});

describe('completion for a client that has none', () => {
  it('is not announced', async () => {
    const client = await inMemory({ capabilities: {} });
    assert.equal(client.initialized.capabilities.completionProvider, undefined);
    await client.shutdown();
  });
});
