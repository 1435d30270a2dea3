// One round trip a feature, over streams in memory.
import assert from 'node:assert/strict';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FullDocumentDiagnosticReport,
  Hover,
  MarkupContent,
  Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inMemory, positionOf, type TestClient } from './client';
import { report, uri, wrong } from './report';

const textDocument = { uri };

describe('a language server', () => {
  let client: TestClient;
  let document: TextDocument;

  beforeEach(async () => {
    client = await inMemory();
    document = TextDocument.create(uri, 'plaintext', 1, report);
    await client.open(uri, report);
  });
  afterEach(() => client.shutdown());

  const textAt = (range: Range | undefined): string => document.getText(range);
  const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    client.request('textDocument/diagnostic', { textDocument, previousResultId });
  const items = async (): Promise<readonly Diagnostic[]> => ((await pull()) as FullDocumentDiagnosticReport).items;
  const formsFound = async () =>
    (await items()).filter(({ code }) => code === 'term-wrong').map(({ range }) => textAt(range));

  /** Replaces the first place of `part`. */
  async function edit(part: string, by: string): Promise<void> {
    const start = positionOf(document.getText(), part);
    const change = { range: { start, end: { ...start, character: start.character + part.length } }, text: by };
    const version = document.version + 1;
    document = TextDocument.update(document, [change], version);
    await client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  it('says what it can', () => {
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, 'dinggao');
    assert.equal(capabilities.hoverProvider, true);
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.ok(capabilities.documentSymbolProvider);
    assert.ok(capabilities.diagnosticProvider);
    assert.ok(capabilities.codeActionProvider);
  });

  it('hovers over an official', async () => {
    const answer = await client.request<Hover>('textDocument/hover', {
      textDocument,
      position: positionOf(report, '张伟明强调'),
    });
    assert.equal(textAt(answer.range), '张伟明');
    const { kind, value } = answer.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /临湖市委书记/);
    assert.match(value, /\(file:\/\/\/稿件\/湖城\.txt#L2,/);
  });

  it('hovers over nothing', async () => {
    const position = positionOf(report, '大家');
    assert.equal(await client.request('textDocument/hover', { textDocument, position }), null);
  });

  it('outlines', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const flat = (all: readonly DocumentSymbol[]): DocumentSymbol[] =>
      all.flatMap((one) => [one, ...flat(one.children ?? [])]);
    const heading = flat(symbols).find(({ name }) => name === '凝心聚力谋发展 真抓实干开新局');
    assert.equal(textAt(heading?.selectionRange), '凝心聚力谋发展 真抓实干开新局');
    assert.match(textAt(heading?.range), /久久为攻[\s\S]*落到实处/);
    assert.match(heading?.detail ?? '', /^\d+字$/);
  });

  it('diagnoses when asked', async () => {
    const [first] = await items();
    assert.equal(first?.source, 'dinggao');
    assert.deepEqual(first?.data, { rule: first?.code });
    assert.deepEqual(await formsFound(), [...wrong]);
    assert.equal(client.waiting('textDocument/publishDiagnostics'), 0);
  });

  it('says so when nothing has changed', async () => {
    const full = await pull();
    const again = await pull(full.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: full.resultId });
    await edit('大家', '与会者');
    assert.equal((await pull(full.resultId)).kind, 'full');
  });

  it('follows edits', async () => {
    await edit('持而不息', '驰而不息');
    assert.deepEqual(await formsFound(), ['久久为攻']);
    await edit('大家', '持而不息\n');
    assert.deepEqual(await formsFound(), ['久久为攻', '持而不息']);
  });

  it('offers a fix that does what it says', async () => {
    const start = positionOf(report, '持而不息');
    const context = { diagnostics: await items(), only: ['quickfix'] };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: { start, end: start },
      context,
    });
    const [action, allOfKind, ...others] = actions;
    assert.equal(allOfKind?.title, '全文修正此类问题（2 处）');
    assert.deepEqual(others, []);
    assert.equal(action?.isPreferred, true);
    assert.equal(textAt(action?.diagnostics?.[0]?.range), '持而不息');
    assert.match(applied(action), /要驰而不息抓落实/);
  });

  it('fixes all at once', async () => {
    const start = { line: 0, character: 0 };
    const [action, ...others] = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: { start, end: start },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    assert.equal(action?.kind, 'source.fixAll.dinggao');
    assert.deepEqual(others, []);
    const fixed = applied(action);
    for (const form of wrong) assert.ok(!fixed.includes(form), form);
  });

  function applied(action: CodeAction | undefined): string {
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri, version: document.version });
    return TextDocument.applyEdits(document, change.edits as { range: Range; newText: string }[]);
  }

  it('answers nothing about a document that is not open', async () => {
    const other = { uri: 'file:///无.txt' };
    const position = { line: 0, character: 0 };
    assert.equal(await client.request('textDocument/hover', { textDocument: other, position }), null);
    assert.equal(await client.request('textDocument/documentSymbol', { textDocument: other }), null);
    assert.deepEqual(await client.request('textDocument/diagnostic', { textDocument: other }), {
      kind: 'full',
      items: [],
    });
  });
});
