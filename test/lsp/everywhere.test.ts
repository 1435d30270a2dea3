// Every way to move and edit, at odd places of odd texts: an answer or a refusal in good order, and the server lives on.
import assert from 'node:assert/strict';
import { LSPErrorCodes } from 'vscode-languageserver';
import { cleanPastedTextMethod, repairTextMethod } from '../../server/src/protocol';
import { inMemory, type TestClient } from './client';
import { editor, pasted, address as uri } from './editor';

const textDocument = { uri };
const origin = { line: 0, character: 0 };
const far = { line: 4_000_000, character: 4_000_000 };

const atPlaces = [
  'definition',
  'references',
  'documentHighlight',
  'prepareRename',
  'rename',
  'completion',
  'selectionRange',
];
const ofDocuments = ['foldingRange', 'semanticTokens/full', 'semanticTokens/range', 'semanticTokens/full/delta'];

/** A refusal is said on purpose; any other error is a fault. */
async function ask(client: TestClient, method: string, params: object): Promise<void> {
  try {
    await client.request(method, params);
  } catch (error) {
    assert.equal((error as { code?: number }).code, LSPErrorCodes.RequestFailed, `${method}: ${String(error)}`);
  }
}

async function askEverything(client: TestClient, text: string): Promise<void> {
  const line = text.split('\n').at(-1) ?? '';
  const places = [
    origin,
    { line: 0, character: 3 },
    { line: text.split('\n').length - 1, character: line.length },
    far,
  ];
  for (const position of places)
    for (const method of atPlaces)
      await ask(client, `textDocument/${method}`, {
        textDocument,
        position,
        positions: [position],
        context: { includeDeclaration: true },
        newName: '新名',
      });
  for (const method of ofDocuments)
    await ask(client, `textDocument/${method}`, {
      textDocument,
      range: { start: far, end: origin },
      previousResultId: '',
    });
  await ask(client, cleanPastedTextMethod, { textDocument });
  await ask(client, repairTextMethod, { text });
}

const paragraph = `${pasted.replaceAll('\n', '')}\n`;
const texts: Readonly<Record<string, string>> = {
  空文: '',
  只有空白: ' \n\u3000\n\t\r\n',
  长文: paragraph.repeat(300),
  半个代理对: '张伟\ud840明\udc00强调，\ud840\n\udc00会议开幕。',
  空字符: '市长张伟明\0强调，\0\0要\0',
  只有标点: '“”‘’（）《》……——'.repeat(100),
  各种换行: '市长张伟明强调。\r张伟明\r\n丙\n\r丁\u2028戊',
  深层嵌套: `${'“'.repeat(2_000)}会议${'（'.repeat(2_000)}`,
  乱码: '臨湖市委書記張偉明要求抓好落實?!皬垈ッ髡f到做到?!睆垈ッ鲝娬{,\ufffd\ufffd要抓緊锟斤拷。',
};

describe('moving and editing', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await inMemory({ capabilities: editor });
  });
  afterEach(() => client.shutdown());

  for (const [name, text] of Object.entries(texts))
    for (const languageId of ['plaintext', 'markdown', 'zh-report'])
      it(`goes well in ${name} (${languageId})`, async () => {
        await client.open(uri, text, languageId);
        await askEverything(client, text);
        assert.equal(client.waiting('window/logMessage'), 0);
      }).timeout(60_000);

  it('goes well about a document closed meanwhile', async () => {
    await client.open(uri, pasted);
    const answer = client.request('textDocument/definition', { textDocument, position: origin });
    await client.close(uri);
    assert.equal(await answer, null);
    await askEverything(client, pasted);
  });
});
