// Definition, references, highlights and rename, over streams in memory.
import assert from 'node:assert/strict';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { inMemory, positionOf, type TestClient } from './client';
import { applied, editor, editsOf, pasted, textAt, address as uri } from './editor';

const textDocument = { uri };
const far = { line: 4_000_000, character: 4_000_000 };
const at = (part: string, text = pasted) => ({ textDocument, position: positionOf(text, part) });

describe('navigation', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await inMemory({ capabilities: editor });
    await client.open(uri, pasted);
  });
  afterEach(() => client.shutdown());

  it('goes to an introduction', async () => {
    const [link, ...others] = await client.request<LocationLink[]>('textDocument/definition', at('張偉明強調'));
    assert.deepEqual(others, []);
    assert.equal(textAt(pasted, link?.originSelectionRange), '張偉明');
    assert.equal(textAt(pasted, link?.targetRange), '臨湖市委書記張偉明');
    assert.equal(textAt(pasted, link?.targetSelectionRange), '張偉明');
  });

  it('finds references, annotations included', async () => {
    const ask = (includeDeclaration: boolean) =>
      client.request<Location[]>('textDocument/references', {
        ...at('新質生產力'),
        context: { includeDeclaration },
      });
    const texts = (found: readonly Location[]) => found.map(({ range }) => textAt(pasted, range));
    assert.deepEqual(texts(await ask(true)), ['新質(zhì)生產力', '新質生產力']);
    assert.deepEqual(texts(await ask(false)), ['新質生產力']);
  });

  it('highlights', async () => {
    const lit = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at('市發(fā)展改革委'));
    assert.deepEqual(
      lit.map(({ range, kind }) => [textAt(pasted, range), kind]),
      [
        ['市發(fā)展改革委', DocumentHighlightKind.Write],
        ['市發展改革委', DocumentHighlightKind.Read],
      ],
    );
  });

  it('prepares a rename', async () => {
    const prepared = await client.request<{ range: Location['range']; placeholder: string }>(
      'textDocument/prepareRename',
      at('市發展改革委'),
    );
    assert.equal(textAt(pasted, prepared.range), '市發展改革委');
    assert.equal(prepared.placeholder, '市發展改革委');
  });

  it('renames, and asks about what is doubtful', async () => {
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at('許瀾'), newName: '許博' });
    assert.equal(applied(pasted, edit), pasted.replaceAll('許瀾', '許博'));
    const annotations = editsOf(edit).map(({ annotationId }) => annotationId);
    assert.deepEqual(annotations, [undefined, 'doubtful']);
    assert.equal(edit.changeAnnotations?.doubtful?.needsConfirmation, true);
  });

  it('renames without a word what is certain', async () => {
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at('張偉明'), newName: '張衛明' });
    assert.equal(applied(pasted, edit), pasted.replaceAll('張偉明', '張衛明'));
    assert.equal(edit.changeAnnotations, undefined);
  });

  it('says why it does not rename', async () => {
    const refused = (method: string, params: object, said: RegExp) =>
      assert.rejects(client.request(method, params), { code: LSPErrorCodes.RequestFailed, message: said });
    await refused('textDocument/prepareRename', at('召開'), /没有可以改名的/);
    await refused('textDocument/rename', { ...at('召開'), newName: '舉行' }, /没有可以改名的/);
    await refused('textDocument/rename', { ...at('張偉明'), newName: ' ' }, /不能为空/);
    await refused('textDocument/rename', { ...at('張偉明'), newName: '張\n明' }, /不能换行/);
    await refused('textDocument/rename', at('張偉明'), /不能为空/);
  });

  it('answers wherever it is asked', async () => {
    for (const method of ['definition', 'references', 'documentHighlight'])
      for (const [document, position] of [
        [textDocument, far],
        [textDocument, positionOf(pasted, '召開')],
        [{ uri: 'file:///无.txt' }, { line: 0, character: 0 }],
      ])
        assert.equal(await client.request(`textDocument/${method}`, { textDocument: document, position }), null);
    const nowhere = { textDocument: { uri: 'file:///无.txt' }, position: { line: 0, character: 0 } };
    assert.equal(await client.request('textDocument/prepareRename', nowhere), null);
    assert.equal(await client.request('textDocument/rename', { ...nowhere, newName: '新' }), null);
  });

  it('takes back what is cancelled', async () => {
    for (const method of ['definition', 'references', 'documentHighlight', 'prepareRename', 'rename'])
      await assert.rejects(client.cancelled(`textDocument/${method}`, { ...at('張偉明'), newName: '張衛明' }), {
        code: LSPErrorCodes.RequestCancelled,
      });
  });
});

describe('navigation for a client that can do little', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await inMemory({ capabilities: {} });
    await client.open(uri, pasted);
  });
  afterEach(() => client.shutdown());

  it('gives places instead of links', async () => {
    const [place] = await client.request<Location[]>('textDocument/definition', at('張偉明強調'));
    assert.equal(textAt(pasted, place?.range), '張偉明');
    assert.ok(place && place.range.start.line < positionOf(pasted, '張偉明強調').line);
  });

  it('renames without preparing, in plain edits', async () => {
    assert.equal(client.initialized.capabilities.renameProvider, true);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at('許瀾'), newName: '許博' });
    assert.deepEqual(Object.keys(edit), ['changes']);
    assert.equal(applied(pasted, edit), pasted.replaceAll('許瀾', '許博'));
  });
});
