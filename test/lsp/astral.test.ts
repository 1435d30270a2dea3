// Characters of two units (𠮷, 😀) before, in and behind what is found: every place counts UTF-16 units and splits none.
import assert from 'node:assert/strict';
import { type Diagnostic, type DocumentHighlight, type DocumentSymbol, type Hover, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inMemory, positionOf, type TestClient } from './client';
import { editor } from './editor';

const uri = 'file:///稿件/甲.txt';
const textDocument = { uri };
const text = `😀𠮷湖市召开高质量发展务虚会
😀𠮷😀，临湖市委书记张伟明😀出席会议并讲话。𠮷𠮷会议强调，要持而不息抓落实。。😀
😀凝心聚力谋发展 真抓实干开新局𠮷
𠮷😀张伟明强调，要发展新质生产力，𠮷要持而不息抓落实。
`;

describe('positions in a text with characters of two units', () => {
  let client: TestClient;
  let document: TextDocument;
  before(async () => {
    // UTF-16 is what every client must know, whatever it likes better.
    const general = { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] };
    client = await inMemory({ capabilities: { ...editor, general } });
    await client.open(uri, text);
    document = TextDocument.create(uri, 'plaintext', 1, text);
  });
  after(() => client.shutdown());

  /** All ranges in an answer, wherever they are. */
  function rangesIn(answer: unknown): readonly Range[] {
    if (typeof answer !== 'object' || answer === null) return [];
    return [...(Range.is(answer) ? [answer] : []), ...Object.values(answer).flatMap(rangesIn)];
  }

  /** Starts and ends inside its line, between characters. */
  function whole(range: Range): void {
    for (const position of [range.start, range.end]) {
      const offset = document.offsetAt(position);
      assert.deepEqual(document.positionAt(offset), position, 'a place outside its line');
      const halves = /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
      assert.ok(!halves, `${JSON.stringify(range)} splits a character`);
    }
  }

  it('are counted in UTF-16', () => assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16'));

  it('of findings mark what they are about', async () => {
    const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
    const marked = items.map(({ range }) => document.getText(range));
    assert.equal(marked.filter((one) => one === '持而不息').length, 2);
    assert.ok(marked.includes('。。'));
    for (const range of rangesIn(items)) whole(range);
  });

  it('of a name lead to the other places of this name', async () => {
    const position = { ...positionOf(text, '张伟明强调') };
    const params = { textDocument, position, context: { includeDeclaration: true } };
    const hover = await client.request<Hover>('textDocument/hover', params);
    assert.ok(hover.range);
    assert.equal(document.getText(hover.range), '张伟明');
    const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', params);
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['张伟明', '张伟明'],
    );
  });

  it('split no character in any answer, wherever one asks, between the halves of one too', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const answers: unknown[] = [symbols, await client.request('textDocument/foldingRange', { textDocument })];
    for (let offset = 0; offset <= text.length; offset += 1) {
      const position = document.positionAt(offset);
      for (const name of ['hover', 'documentHighlight', 'definition', 'selectionRange'])
        answers.push(await client.request(`textDocument/${name}`, { textDocument, position, positions: [position] }));
    }
    const ranges = answers.flatMap(rangesIn);
    assert.ok(ranges.length > 100);
    for (const range of ranges) whole(range);
  }).timeout(60_000);

  it('of edits are read alike: a half that is taken away and given back leaves the text as it was', async () => {
    const before = await client.request('textDocument/diagnostic', { textDocument });
    const at = text.indexOf('𠮷要持') + 1;
    const half = text.slice(at, at + 1);
    const start = document.positionAt(at);
    const change = (version: number, end: Range['end'], put: string) =>
      client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start, end }, text: put }],
      });
    await change(2, document.positionAt(at + 1), '');
    await client.request('textDocument/diagnostic', { textDocument });
    // JSON carries a half as an escape.
    await change(3, start, half);
    const { items } = await client.request<{ items: unknown }>('textDocument/diagnostic', { textDocument });
    assert.deepEqual(items, (before as { items: unknown }).items);
  });
});
