// Whatever is opened, wherever is asked: an answer, and the server lives on.
import assert from 'node:assert/strict';
import { type FullDocumentDiagnosticReport, LSPErrorCodes } from 'vscode-languageserver';
import { inMemory, positionOf, type TestClient } from './client';
import { report, uri } from './report';

const textDocument = { uri };
const origin = { line: 0, character: 0 };
const far = { line: 4_000_000, character: 4_000_000 };

/** Every feature once; each must answer. */
async function askEverything(client: TestClient): Promise<void> {
  for (const position of [origin, far]) await client.request('textDocument/hover', { textDocument, position });
  await client.request('textDocument/documentSymbol', { textDocument });
  await client.request('textDocument/diagnostic', { textDocument });
  await client.request('textDocument/codeAction', {
    textDocument,
    range: { start: far, end: origin },
    context: { diagnostics: [] },
  });
}

const paragraph = `临湖市委书记张伟明强调，要推动高质量发展。${'大家一致认为，要把会议精神落到实处。'.repeat(20)}\n`;
const texts: Readonly<Record<string, string>> = {
  空文: '',
  只有空白: ' \n\u3000\n\t\r\n',
  五兆: paragraph.repeat(Math.ceil((5 * 1024 * 1024) / 3 / paragraph.length)),
  两兆一行: '会'.repeat(2 * 1024 * 1024),
  半个代理对: '张伟\ud840明\udc00强调，\ud840\n\udc00会议开幕。',
  空字符: '张伟明\0强调，\0\0要\0',
  只有标点: '“”‘’（）《》……——'.repeat(100),
  各种换行: '甲\r乙\r\n丙\n\r丁\u2028戊',
  深层嵌套: `${'“'.repeat(2_000)}会议${'（'.repeat(2_000)}`,
};

describe('robustness', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await inMemory();
  });
  afterEach(() => client.shutdown());

  for (const [name, text] of Object.entries(texts)) {
    it(`answers about ${name}`, async () => {
      await client.open(uri, text);
      await askEverything(client);
    }).timeout(60_000);
  }

  it('tells that a long document takes its time', async () => {
    await client.open(uri, texts.五兆 ?? '');
    await client.request('textDocument/documentSymbol', { textDocument });
    await client.next('window/workDoneProgress/create');
  }).timeout(60_000);

  it('says once that a line is too long', async () => {
    await client.open(uri, texts.两兆一行 ?? '');
    const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    assert.deepEqual(
      items.map(({ code }) => code),
      ['limit-line'],
    );
  });

  it('edits nothing by itself', async () => {
    await client.open(uri, report);
    await askEverything(client);
    assert.equal(client.waiting('workspace/applyEdit'), 0);
  });

  it('takes edits outside the text', async () => {
    await client.open(uri, report);
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: far, end: far }, text: '尾' },
        { range: { start: far, end: origin }, text: '会议开幕。' },
      ],
    });
    await askEverything(client);
  });

  it('gives an empty answer about a document closed meanwhile', async () => {
    await client.open(uri, report);
    const answer = client.request('textDocument/diagnostic', { textDocument });
    await client.close(uri);
    assert.deepEqual(await answer, { kind: 'full', items: [] });
    await client.open(uri, report);
    await askEverything(client);
  });

  it('takes back what is cancelled', async () => {
    await client.open(uri, report);
    const position = positionOf(report, '张伟明');
    await assert.rejects(client.cancelled('textDocument/hover', { textDocument, position }), {
      code: LSPErrorCodes.RequestCancelled,
    });
    await askEverything(client);
  });

  it('refuses what it does not know and goes on', async () => {
    await assert.rejects(client.request('textDocument/definitelyNot', { textDocument }), { code: -32601 });
    await client.notify('dinggao/definitelyNot', {});
    await client.notify('textDocument/didClose', { textDocument });
    await client.open(uri, report);
    await askEverything(client);
  });
});
