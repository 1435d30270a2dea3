// Folding and ever larger selections over streams in memory.
import assert from 'node:assert/strict';
import { type FoldingRange, LSPErrorCodes, type SelectionRange } from 'vscode-languageserver';
import { everything, inMemory, positionOf, type TestClient } from './client';
import { editor, textAt, address as uri } from './editor';

const textDocument = { uri };
const text =
  '# 务虚会\n\n## 凝心聚力\n\n会上，大家踊跃发言。\n\n<!-- 待核\n人名 -->\n\n## 真抓实干\n\n会议要求抓好落实。\n';
const far = { line: 4_000_000, character: 4_000_000 };

describe('folding and selection', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await inMemory({ capabilities: editor });
    await client.open(uri, text, 'markdown');
  });
  afterEach(() => client.shutdown());

  const fold = () => client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
  const select = (...positions: object[]) =>
    client.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions });

  it('folds sections and comments, a line each', async () => {
    const lines = text.split('\n');
    assert.deepEqual(
      (await fold()).map(({ startLine, endLine, kind }) => [lines[startLine], lines[endLine], kind]),
      [
        ['# 务虚会', '会议要求抓好落实。', undefined],
        ['## 凝心聚力', '人名 -->', undefined],
        ['<!-- 待核', '人名 -->', 'comment'],
        ['## 真抓实干', '会议要求抓好落实。', undefined],
      ],
    );
  });

  it('selects from the inside out, one chain a position', async () => {
    const [chain, outside] = await select(positionOf(text, '大家踊跃'), far);
    assert.equal(textAt(text, chain?.range), '大家踊跃发言');
    assert.equal(textAt(text, chain?.parent?.range), '会上，大家踊跃发言。');
    assert.ok(outside);
    assert.deepEqual(await select(), []);
  });

  it('answers about an empty text, and about no document', async () => {
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: '' }],
    });
    assert.deepEqual(await fold(), []);
    const origin = { line: 0, character: 0 };
    assert.deepEqual(await select(far), [{ range: { start: origin, end: origin } }]);
    const other = { uri: 'file:///无.txt' };
    assert.equal(await client.request('textDocument/foldingRange', { textDocument: other }), null);
    assert.equal(
      await client.request('textDocument/selectionRange', { textDocument: other, positions: [origin] }),
      null,
    );
  });

  it('takes back what is cancelled', async () => {
    for (const method of ['foldingRange', 'selectionRange'])
      await assert.rejects(client.cancelled(`textDocument/${method}`, { textDocument, positions: [far] }), {
        code: LSPErrorCodes.RequestCancelled,
      });
  });
});

describe('a client that shows few folds', () => {
  it('gets no more than it wants', async () => {
    const foldingRange = { rangeLimit: 2 };
    const capabilities = { ...everything, textDocument: { ...everything.textDocument, foldingRange } };
    const client = await inMemory({ capabilities });
    await client.open(uri, text, 'markdown');
    const found = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    assert.equal(found.length, 2);
    await client.shutdown();
  });
});
