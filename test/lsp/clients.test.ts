// Clients that cannot do everything, and clients that want something else.
import assert from 'node:assert/strict';
import type {
  CodeAction,
  FullDocumentDiagnosticReport,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
  SymbolInformation,
} from 'vscode-languageserver';
import type { StatusParams } from '../../server/src/protocol';
import { type ClientOptions, everything, inMemory, positionOf, type TestClient } from './client';
import { report, uri, wrong } from './report';

const textDocument = { uri };

async function withClient(options: ClientOptions, use: (client: TestClient) => Promise<void>): Promise<void> {
  const client = await inMemory(options);
  try {
    await use(client);
  } finally {
    await client.shutdown();
  }
}

const hoverText = async (client: TestClient): Promise<MarkupContent> => {
  const position = positionOf(report, '张伟明强调');
  const { contents } = await client.request<Hover>('textDocument/hover', { textDocument, position });
  return contents as MarkupContent;
};

describe('a client that can do nothing', () => {
  const options: ClientOptions = { capabilities: {} };

  it('gets diagnostics published, again after an edit, and none after closing', () =>
    withClient(options, async (client) => {
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      const published = () => client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
      await client.open(uri, report);
      const first = await published();
      assert.equal(first.version, 1);
      assert.ok(first.diagnostics.length >= wrong.length);
      await client.notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ text: '驰而不息。' }],
      });
      const second = await published();
      assert.deepEqual([second.version, second.diagnostics], [2, []]);
      await client.close(uri);
      assert.deepEqual(await published(), { uri, diagnostics: [] });
    }));

  it('gets a plain hover, a flat outline and no code actions', () =>
    withClient(options, async (client) => {
      await client.open(uri, report);
      const { kind, value } = await hoverText(client);
      assert.equal(kind, 'plaintext');
      assert.doesNotMatch(value, /\*\*|\]\(/);
      const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
      assert.ok(symbols.length > 1);
      for (const { location } of symbols) assert.equal(location.uri, uri);
      assert.equal(client.initialized.capabilities.codeActionProvider, undefined);
    }));

  it('may send its settings along', () =>
    withClient(
      { capabilities: {}, initializationOptions: { settings: { rules: { 'term-wrong': 'off' } } } },
      async (client) => {
        await client.open(uri, '要持而不息抓落实。');
        const { diagnostics } = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
        assert.deepEqual(diagnostics, []);
      },
    ));

  it('gets nothing it has not asked for', () =>
    withClient(options, async (client) => {
      await client.open(uri, report);
      await client.next('textDocument/publishDiagnostics');
      for (const method of ['dinggao/status', 'workspace/configuration', 'client/registerCapability']) {
        assert.equal(client.waiting(method), 0, method);
      }
    }));
});

describe('a client that takes no versioned edits', () => {
  it('gets changes by address', () =>
    withClient({ capabilities: { ...everything, workspace: {} } }, async (client) => {
      await client.open(uri, report);
      const start = positionOf(report, '持而不息');
      const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range: { start, end: start },
        context: { diagnostics: [] },
      });
      assert.equal(action?.edit?.changes?.[uri]?.[0]?.newText, '驰而不息');
    }));
});

describe('languages', () => {
  for (const [locale, said] of [
    ['zh-cn', /据本文/],
    ['zh-tw', /據本文/],
    ['en', /as this report says/],
    ['de', /据本文/],
  ] as const) {
    it(`${locale}`, () =>
      withClient({ locale }, async (client) => {
        await client.open(uri, report);
        assert.match((await hoverText(client)).value, said);
      }));
  }

  it('the setting has the last word', () =>
    withClient({ locale: 'zh-cn', settings: { dinggao: { language: 'en' } } }, async (client) => {
      await client.open(uri, report);
      assert.match((await hoverText(client)).value, /as this report says/);
    }));

  it('initializationOptions before the locale', () =>
    withClient({ locale: 'en', initializationOptions: { language: 'zh-TW' } }, async (client) => {
      await client.open(uri, report);
      assert.match((await hoverText(client)).value, /據本文/);
    }));
});

describe('settings', () => {
  it('are read again when they change, and diagnostics asked for anew', async () => {
    const options: ClientOptions & { settings: { dinggao?: unknown } } = { settings: {} };
    await withClient(options, async (client) => {
      await client.next('client/registerCapability');
      await client.open(uri, '要持而不息抓落实。');
      const pull = () => client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
      assert.equal((await pull()).items.length, 1);
      options.settings.dinggao = { rules: { 'term-wrong': 'off' } };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.next('workspace/diagnostic/refresh');
      assert.deepEqual((await pull()).items, []);
    });
  });
});

describe('a document above the limit', () => {
  it('is left alone and says so', () =>
    withClient({ settings: { dinggao: { maxFileSize: 0.0001 } } }, async (client) => {
      await client.open(uri, report);
      const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
      assert.deepEqual(
        items.map(({ code, severity }) => [code, severity]),
        [['limit-size', 3]],
      );
      assert.deepEqual(await client.request('textDocument/documentSymbol', { textDocument }), []);
    }));
});

describe('dinggao/status', () => {
  it('tells what is open and found', () =>
    withClient({ initializationOptions: { status: true } }, async (client) => {
      await client.open(uri, report);
      const withDocument = async (): Promise<StatusParams> => {
        const status = await client.next<StatusParams>('dinggao/status');
        return status.documents.length > 0 ? status : withDocument();
      };
      const [document] = (await withDocument()).documents;
      assert.equal(document?.uri, uri);
      assert.equal(document?.people, 2);
      assert.ok((document?.findings.warning ?? 0) >= wrong.length);
    }));
});
