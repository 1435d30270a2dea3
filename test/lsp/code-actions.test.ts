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

describe('comments that silence', () => {
  const report = '临湖市召开会议\n\n会议强调，，要抓落实。\n\n会议要求，，要见实效。\n';
  let client: TestClient;
  beforeEach(async () => {
    client = await inMemory({ capabilities: editor });
  });
  afterEach(() => client.shutdown());

  const found = async () =>
    (await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument })).items;

  const rewrite = (now: string) =>
    client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: now }] });

  /** The text after the action of this title where the part stands. */
  async function after(source: string, part: string, title: RegExp): Promise<string> {
    const start = positionOf(source, part);
    const context = { diagnostics: await found(), only: ['quickfix'] };
    const params = { textDocument, range: { start, end: start }, context };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const action = actions.find((one) => title.test(one.title));
    return applied(source, action?.edit ?? assert.fail(actions.map((one) => one.title).join()));
  }

  it('are written by a quick fix, and heard', async () => {
    await client.open(uri, report, 'markdown');
    assert.equal((await found()).filter(({ code }) => code === 'pun-repeat').length, 2);
    const silenced = await after(report, '，，要抓', /忽略规则“pun-repeat”/);
    await rewrite(silenced);
    const left = (await found()).filter(({ code }) => code === 'pun-repeat');
    assert.deepEqual(
      left.map(({ range }) => range.start),
      [positionOf(silenced, '，，要见')],
    );
  });

  it('are corrected where they name a rule there is not', async () => {
    const misspelt = report.replace('会议强调', '<!-- dinggao-ignore pun-repaet -->\n\n会议强调');
    await client.open(uri, misspelt, 'markdown');
    assert.deepEqual(
      (await found()).map(({ code, severity }) => [code, severity]),
      [
        ['silence-unknown', 4],
        ['pun-repeat', 2],
        ['pun-repeat', 2],
      ],
    );
    const corrected = await after(misspelt, 'pun-repaet', /改为“pun-repeat”/);
    assert.equal(corrected, misspelt.replace('pun-repaet', 'pun-repeat'));
    await rewrite(corrected);
    assert.deepEqual(
      (await found()).map(({ code }) => code),
      ['pun-repeat'],
    );
  });
});
