// The page of a rule is one click away from its finding, where the client can show it.
import assert from 'node:assert/strict';
import type { CodeAction, FullDocumentDiagnosticReport } from 'vscode-languageserver';
import { everything, inMemory, positionOf, type TestClient } from './client';

const uri = 'file:///稿.txt';
const textDocument = { uri };
const text = '会议对下一阶段工作作出布署。';
const page = 'dinggao:/rules/term-wrong.md';

const findings = async (client: TestClient) => {
  await client.open(uri, text);
  const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  return items;
};

async function actions(client: TestClient): Promise<readonly CodeAction[]> {
  const start = positionOf(text, '布署');
  const context = { diagnostics: [] };
  return client.request('textDocument/codeAction', { textDocument, range: { start, end: start }, context });
}

describe('pages of rules', () => {
  it('are linked from the finding and shown on demand', async () => {
    const { workspace, window } = everything;
    const capabilities = {
      ...everything,
      workspace: { ...workspace, textDocumentContent: {} },
      window: { ...window, showDocument: { support: true } },
    };
    const client = await inMemory({ capabilities });
    const [found] = await findings(client);
    assert.equal(found?.codeDescription?.href, page);
    const { text: shown } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri: page });
    assert.match(shown, /^# term-wrong\n/);
    assert.match(shown, /## 为什么/);

    const explain = (await actions(client)).find(({ title }) => title === '说明规则“term-wrong”');
    const { command, arguments: args } = explain?.command ?? {};
    await client.request('workspace/executeCommand', { command, arguments: args });
    const asked = await client.next<{ uri: string }>('window/showDocument');
    assert.equal(asked.uri, page);
    await client.shutdown();
  });

  it('are neither linked nor offered elsewhere', async () => {
    const client = await inMemory({ capabilities: everything });
    const [found] = await findings(client);
    assert.equal(found?.code, 'term-wrong');
    assert.equal(found?.codeDescription, undefined);
    assert.ok((await actions(client)).every(({ command }) => command === undefined));
    await client.shutdown();
  });
});
