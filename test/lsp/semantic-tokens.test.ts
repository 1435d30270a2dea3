// Semantic tokens over streams in memory: decoded as an editor does.
import assert from 'node:assert/strict';
import { LSPErrorCodes, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver';
import { type ClientOptions, inMemory, type TestClient } from './client';
import { editor, pasted, textAt, address as uri } from './editor';

const textDocument = { uri };
const full = 'textDocument/semanticTokens/full';

async function withReport(languageId: string, options: ClientOptions, use: (client: TestClient) => Promise<void>) {
  const client = await inMemory({ capabilities: editor, ...options });
  try {
    await client.open(uri, pasted, languageId);
    await use(client);
  } finally {
    await client.shutdown();
  }
}

/** Each token as `type text`. */
function decoded(client: TestClient, text: string, { data }: SemanticTokens): readonly string[] {
  const types = client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  let line = 0;
  let character = 0;
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i * 5, i * 5 + 5);
    character = down === 0 ? character + right : right;
    line += down;
    const end = { line, character: character + length };
    return `${types[type]} ${textAt(text, { start: { line, character }, end })}`;
  });
}

describe('semantic tokens', () => {
  it('color a report', () =>
    withReport('zh-report', {}, async (client) => {
      const found = decoded(client, pasted, await client.request<SemanticTokens>(full, { textDocument }));
      for (const one of ['date 12月11日', 'person 張偉明', 'organization 市發(fā)展改革委', 'term 新質(zhì)生產力'])
        assert.ok(found.includes(one), one);
    }));

  it('color a range', () =>
    withReport('zh-report', {}, async (client) => {
      const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } };
      const answer = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
      assert.deepEqual(decoded(client, pasted, answer), ['date 12月11日']);
    }));

  it('tell what changed', () =>
    withReport('zh-report', {}, async (client) => {
      const first = await client.request<SemanticTokens>(full, { textDocument });
      const start = { line: 0, character: 0 };
      await client.notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: { start, end: start }, text: '12月12日訊\n' }],
      });
      const previousResultId = first.resultId;
      const delta = await client.request<SemanticTokensDelta>(`${full}/delta`, { textDocument, previousResultId });
      const data = [...first.data];
      for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
      const whole = await client.request<SemanticTokens>(full, { textDocument });
      assert.deepEqual(data, whole.data);
      assert.equal(decoded(client, `12月12日訊\n${pasted}`, whole)[0], 'date 12月12日');
      const unknown = await client.request<SemanticTokens>(`${full}/delta`, { textDocument, previousResultId: '无' });
      assert.deepEqual(unknown.data, whole.data);
    }));

  it('are quiet in plain text and Markdown unless asked for', async () => {
    for (const languageId of ['plaintext', 'markdown'])
      await withReport(languageId, {}, async (client) =>
        assert.deepEqual((await client.request<SemanticTokens>(full, { textDocument })).data, []),
      );
    await withReport('plaintext', { settings: { dinggao: { semanticTokens: 'on' } } }, async (client) =>
      assert.ok((await client.request<SemanticTokens>(full, { textDocument })).data.length > 0),
    );
    await withReport('zh-report', { settings: { dinggao: { semanticTokens: 'off' } } }, async (client) =>
      assert.deepEqual((await client.request<SemanticTokens>(full, { textDocument })).data, []),
    );
  });

  it('are asked for anew when the setting changes', () => {
    const settings: { dinggao?: unknown } = {};
    return withReport('plaintext', { settings }, async (client) => {
      await client.request(full, { textDocument });
      settings.dinggao = { semanticTokens: 'on' };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.next('workspace/semanticTokens/refresh');
      assert.ok((await client.request<SemanticTokens>(full, { textDocument })).data.length > 0);
    });
  });

  it('answer about no document, and when taken back', () =>
    withReport('zh-report', {}, async (client) => {
      assert.deepEqual(await client.request(full, { textDocument: { uri: 'file:///无.txt' } }), { data: [] });
      await assert.rejects(client.cancelled(full, { textDocument }), { code: LSPErrorCodes.RequestCancelled });
    }));

  it('are not announced to a client that shows none', () =>
    withReport('zh-report', { capabilities: {} }, async (client) =>
      assert.equal(client.initialized.capabilities.semanticTokensProvider, undefined),
    ));
});
