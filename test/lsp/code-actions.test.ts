// Fixing one place, all of a kind, all that is safe: over streams in memory.
import assert from 'node:assert/strict';
import type { CodeAction, FullDocumentDiagnosticReport } from 'vscode-languageserver';
import { inMemory, positionOf, type TestClient } from './client';
import { applied, editor, address as uri } from './editor';

const textDocument = { uri };
const text = '會議要求抓好落實?!皬垈ッ髡f到做到?!睆垈ッ鲝娬{,要抓緊;要發(fā)展。';

describe('code actions', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await inMemory({ capabilities: editor });
    await client.open(uri, text);
  });
  afterEach(() => client.shutdown());

  async function actions(part: string, only: string): Promise<CodeAction[]> {
    const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    const start = positionOf(text, part);
    const context = { diagnostics: items, only: [only] };
    return client.request('textDocument/codeAction', { textDocument, range: { start, end: start }, context });
  }

  it('restore one place, or all of them', async () => {
    const [one, all, ...others] = await actions('皬', 'quickfix');
    assert.deepEqual(others, []);
    assert.match(one?.title ?? '', /^还原为/);
    assert.equal(all?.title, '全文修正此类问题（2 处）');
    assert.equal(all?.diagnostics?.length, 2);
    assert.match(applied(text, all?.edit), /^會議要求抓好落實。“張偉明說到做到。”張偉明強調,/);
  });

  it('are all that is safe, restorations not among them', async () => {
    const [all] = await actions('皬', 'source.fixAll.dinggao');
    assert.equal(applied(text, all?.edit), text.replace('(fā)', '').replace(',', '，').replace(';', '；'));
  });
});
