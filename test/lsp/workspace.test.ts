// Many reports in one folder: what is asked in one is answered over all of them.
import assert from 'node:assert/strict';
import {
  type CodeLens,
  type CompletionList,
  type DocumentLink,
  FileChangeType,
  type InlayHint,
  type Location,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CollectGlossaryResult, collectGlossaryMethod } from '../../server/src/protocol';
import { archiveOf, openArchive, untilRead, uriOf } from './archive';
import { positionOf, type TestClient } from './client';
import type { Edit } from './editor';

const texts = {
  '甲.txt': '临湖市委书记张伟明出席会议。会上，张伟明强调，要发展新质生产力。',
  '乙.md': '# 调研\n\n臨湖市委書記張偉明到青溪縣調研。張偉明說，要抓緊。',
  '旧稿/丙.gao': '临湖市科技局局长李若川介绍情况。临湖市委书记张伟明要求，要抓实。',
  '说明.txt': 'Nothing Chinese in here.',
};

const at = (uri: string, text: string, part: string) => ({ textDocument: { uri }, position: positionOf(text, part) });
const name = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
const changed = (...changes: { uri: string; type: FileChangeType }[]) => ({ changes });

describe('a workspace of reports', () => {
  it('finds references in files nobody has open', async () => {
    const archive = archiveOf(texts);
    const client = await openArchive(archive);
    const uri = uriOf('甲.txt');
    await client.open(uri, texts['甲.txt']);
    const found = await client.request<Location[]>('textDocument/references', {
      ...at(uri, texts['甲.txt'], '张伟明'),
      context: { includeDeclaration: true },
    });
    const shown = found.map(
      (one) => `${name(one.uri)} ${TextDocument.create('', '', 0, archive.text(one.uri)).getText(one.range)}`,
    );
    assert.deepEqual(shown, ['甲.txt 张伟明', '甲.txt 张伟明', '乙.md 張偉明', '乙.md 張偉明', '丙.gao 张伟明']);
    await client.shutdown();
  });

  it('follows files that come, change and go', async () => {
    const archive = archiveOf(texts);
    const client = await openArchive(archive);
    const uri = uriOf('甲.txt');
    await client.open(uri, texts['甲.txt']);
    const where = async () => {
      const params = { ...at(uri, texts['甲.txt'], '张伟明'), context: { includeDeclaration: true } };
      const found = await client.request<Location[]>('textDocument/references', params);
      return [...new Set(found.map((one) => name(one.uri)))];
    };
    const added = archive.write('丁.txt', '临湖市委书记张伟明会见客商。');
    await client.notify('workspace/didChangeWatchedFiles', changed({ uri: added, type: FileChangeType.Created }));
    await untilRead(client);
    assert.deepEqual(await where(), ['甲.txt', '丁.txt', '乙.md', '丙.gao']);

    const rewritten = archive.write('乙.md', '# 调研\n\n望江区召开会议。');
    const removed = archive.remove('旧稿/丙.gao');
    await client.notify(
      'workspace/didChangeWatchedFiles',
      changed({ uri: rewritten, type: FileChangeType.Changed }, { uri: removed, type: FileChangeType.Deleted }),
    );
    await untilRead(client);
    assert.deepEqual(await where(), ['甲.txt', '丁.txt']);
    await client.shutdown();
  });

  it('leaves out what .gitignore names, folder by folder', async () => {
    const archive = archiveOf({ ...texts, '.gitignore': '旧稿/\n', '草稿/.gitignore': '*.txt\n!留.txt\n' });
    archive.write('草稿/弃.txt', '临湖市委书记张伟明出席会议。');
    archive.write('草稿/留.txt', '临湖市委书记张伟明出席会议。');
    const client = await openArchive(archive);
    const read = [...archive.reads.keys()].filter((path) => !path.endsWith('.gitignore')).sort();
    assert.deepEqual(read, ['乙.md', '甲.txt', '草稿/留.txt', '说明.txt'].sort());
    await client.shutdown();
  });

  it('reads at the next start only what has changed', async () => {
    const archive = archiveOf(texts);
    await (await openArchive(archive)).shutdown();
    archive.reads.clear();
    archive.write('乙.md', '# 调研\n\n临湖市委书记张伟明到青溪县调研。');
    const client = await openArchive(archive);
    assert.deepEqual([...archive.reads.keys()], ['乙.md']);
    await client.open(uriOf('甲.txt'), texts['甲.txt']);
    const found = await client.request<Location[]>('textDocument/references', {
      ...at(uriOf('甲.txt'), texts['甲.txt'], '张伟明'),
      context: { includeDeclaration: true },
    });
    assert.equal(found.length, 4);
    await client.shutdown();
  });

  for (const [choice, expected] of [
    ['open', ['甲.txt', '未存']],
    ['off', ['甲.txt']],
  ] as const)
    it(`looks at ${choice === 'open' ? 'open documents' : 'one document'} only where the settings say so`, async () => {
      const archive = archiveOf(texts);
      const client = await openArchive(archive, { settings: { dinggao: { workspace: choice } } });
      const uri = uriOf('甲.txt');
      await client.open(uri, texts['甲.txt']);
      await client.open('untitled:未存', '临湖市委书记张伟明会见客商。');
      const found = await client.request<Location[]>('textDocument/references', {
        ...at(uri, texts['甲.txt'], '张伟明'),
        context: { includeDeclaration: true },
      });
      assert.deepEqual([...new Set(found.map((one) => name(one.uri).replace('untitled:', '')))], expected);
      assert.equal(archive.reads.size, 0);
      await client.shutdown();
    });

  it('renames a person in two hundred files by one edit, exact and with a way back', async () => {
    const introduced = [
      '临湖市委书记张伟明出席会议。张伟明强调，要抓紧。',
      '臨湖市委書記張偉明出席會議。\r\n張偉明強調，要抓緊。',
      '# 会议\n\n市委书记**张伟明**到会。\n\n张伟明讲话。',
    ];
    const archive = archiveOf();
    for (let n = 0; n < 200; n += 1) archive.write(`${n}.${n % 3 === 2 ? 'md' : 'txt'}`, introduced[n % 3] ?? '');
    const client = await openArchive(archive);
    const uri = uriOf('0.txt');
    await client.open(uri, archive.text(uri));
    // A file that changed behind the server's back is read again before anything is written into it.
    archive.write('3.txt', `本报讯 ${introduced[0]}`);
    const before = new Map([...archive.files.keys()].map((path) => [uriOf(path), archive.text(uriOf(path))]));
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at(uri, archive.text(uri), '张伟明'),
      newName: '张卫明',
    });
    const changes = (edit.documentChanges ?? []) as {
      textDocument: { uri: string; version: number | null };
      edits: Edit[];
    }[];
    assert.equal(changes.length, 200);
    for (const { textDocument, edits } of changes) {
      assert.equal(textDocument.version, textDocument.uri === uri ? 1 : null);
      const text = before.get(textDocument.uri) ?? '';
      const document = TextDocument.create('', '', 0, text);
      const after = TextDocument.applyEdits(document, edits);
      assert.equal(after, text.replaceAll(/张伟明|張偉明/g, '张卫明'));
    }
    await client.shutdown();
  }).timeout(60_000);
});

describe('names of a workspace, over LSP', () => {
  it('are found as symbols by initials', async () => {
    const client = await openArchive(archiveOf(texts));
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'zwm' });
    assert.deepEqual(
      found.map(({ name: shown, containerName }) => [shown, containerName]),
      [['張偉明', '臨湖市委書記']],
    );
    assert.deepEqual(await client.request('workspace/symbol', { query: '' }), []);
    await client.shutdown();
  });

  it('are offered behind their post, and by their sound', async () => {
    const client = await openArchive(archiveOf(texts));
    const ask = async (text: string) => {
      await client.open('untitled:新', text);
      const position = { line: 0, character: text.length };
      const list = await client.request<CompletionList | null>('textDocument/completion', {
        textDocument: { uri: 'untitled:新' },
        position,
      });
      await client.close('untitled:新');
      return list?.items.map(({ label }) => label) ?? [];
    };
    assert.equal((await ask('临湖市科技局局长'))[0], '李若川');
    assert.ok(!(await ask('望江区科技局局长')).includes('李若川'));
    assert.deepEqual(await ask('会上，lrc'), ['李若川']);
    await client.shutdown();
  });

  it('carry posts and counts where the settings ask for them', async () => {
    const settings = { dinggao: { inlayHints: true, codeLens: true } };
    const client = await openArchive(archiveOf(texts), { settings });
    const uri = uriOf('甲.txt');
    await client.open(uri, texts['甲.txt']);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
    assert.deepEqual(
      hints.map(({ label }) => (Array.isArray(label) ? label[0]?.value : label)),
      ['临湖市委书记'],
    );
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(lens?.command, { title: '张伟明：5 处提及，3 篇稿件', command: '' });
    await client.shutdown();
  });

  it('carry the command that lists the places, where the client has it', async () => {
    const settings = { dinggao: { codeLens: true } };
    const client = await openArchive(archiveOf(texts), { settings, initializationOptions: { showMentions: true } });
    const uri = uriOf('甲.txt');
    await client.open(uri, texts['甲.txt']);
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.equal(lens?.command?.command, 'dinggao.showMentions');
    const [about, position] = lens.command.arguments ?? [];
    const places = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: about },
      position,
      context: { includeDeclaration: true },
    });
    assert.equal(places.length, 5);
    await client.shutdown();
  });

  it('carry nothing where they do not', async () => {
    const client = await openArchive(archiveOf(texts));
    const uri = uriOf('甲.txt');
    await client.open(uri, texts['甲.txt']);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    assert.deepEqual(await client.request('textDocument/inlayHint', { textDocument: { uri }, range }), []);
    assert.deepEqual(await client.request('textDocument/codeLens', { textDocument: { uri } }), []);
    await client.shutdown();
  });

  it('of reports are places to go to', async () => {
    const client = await openArchive(archiveOf(texts));
    const text = '本报曾刊《甲》，见https://example.com/。';
    await client.open('untitled:新', text);
    const found = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: 'untitled:新' },
    });
    assert.deepEqual(
      found.map(({ target = '' }) => target),
      [uriOf('甲.txt'), 'https://example.com/'],
    );
    await client.shutdown();
  });
});

const conflicting = {
  '甲.txt': '临湖市委书记张伟明出席会议。',
  '乙.txt': '临湖市委书记张伟明到青溪县调研。',
  '丙.txt': '临湖市委书记张维明会见客商。',
  '丁.txt': '望江区召开会议。',
};

interface Report {
  readonly uri: string;
  readonly kind: string;
  readonly resultId: string;
  readonly items?: readonly { readonly code: string; readonly range: Location['range'] }[];
}

describe('diagnostics across reports', () => {
  const told = (reports: readonly Report[]) =>
    reports.map(({ uri, kind, items }) => [name(uri), kind, items?.map(({ code }) => code)]);
  const ids = (reports: readonly Report[]) => reports.map(({ uri, resultId }) => ({ uri, value: resultId }));
  const ask = async (client: TestClient, previousResultIds: readonly object[] = []) =>
    (await client.request<{ items: Report[] }>('workspace/diagnostic', { previousResultIds })).items;
  const own = (client: TestClient, uri: string) =>
    client.request<Report>('textDocument/diagnostic', { textDocument: { uri } });

  it('are told of files nobody has open, once', async () => {
    const client = await openArchive(archiveOf(conflicting));
    const first = await ask(client);
    assert.deepEqual(told(first), [['丙.txt', 'full', ['xdoc-name']]]);
    assert.deepEqual(told(await ask(client, ids(first))), [['丙.txt', 'unchanged', undefined]]);
    await client.shutdown();
  });

  it('are told by the open document itself, and not twice', async () => {
    const client = await openArchive(archiveOf(conflicting));
    const first = await ask(client);
    const uri = uriOf('丙.txt');
    await client.open(uri, conflicting['丙.txt']);
    assert.deepEqual(told(await ask(client, ids(first))), []);
    assert.deepEqual(
      (await own(client, uri)).items?.map(({ code }) => code),
      ['xdoc-name'],
    );
    await client.shutdown();
  });

  it('are left out where the team ignores these words, though nobody has the file open', async () => {
    const config = 'ignores:\n  - { rule: xdoc-name, text: 张维明, reason: 原件如此 }\n';
    const ignoring = await openArchive(archiveOf({ ...conflicting, '.dinggao/config.yaml': config }));
    assert.deepEqual(told(await ask(ignoring)), []);
    await ignoring.shutdown();
    const others = config.replace('张维明', '张伟民');
    const telling = await openArchive(archiveOf({ ...conflicting, '.dinggao/config.yaml': others }));
    assert.deepEqual(told(await ask(telling)), [['丙.txt', 'full', ['xdoc-name']]]);
    await telling.shutdown();
  });

  it('are taken back when the other report has changed', async () => {
    const archive = archiveOf(conflicting);
    const client = await openArchive(archive);
    const first = await ask(client);
    const rewritten = archive.write('丙.txt', '临湖市委书记张伟明会见客商。');
    await client.notify('workspace/didChangeWatchedFiles', changed({ uri: rewritten, type: FileChangeType.Changed }));
    await untilRead(client);
    const [report] = await ask(client, ids(first));
    assert.deepEqual([report?.kind, report?.items], ['full', []]);
    await client.shutdown();
  });

  it('follow edits of another open report', async () => {
    const client = await openArchive(archiveOf(), { settings: { dinggao: { workspace: 'open' } } });
    for (const [path, text] of Object.entries(conflicting)) await client.open(`untitled:${path}`, text);
    const before = await own(client, 'untitled:丙.txt');
    assert.deepEqual(
      before.items?.map(({ code }) => code),
      ['xdoc-name'],
    );
    await client.close('untitled:甲.txt');
    await client.close('untitled:乙.txt');
    const after = await own(client, 'untitled:丙.txt');
    assert.deepEqual(after.items, []);
    assert.notEqual(after.resultId, before.resultId);
    await client.shutdown();
  });

  it('stream in parts to those who want parts', async () => {
    const client = await openArchive(archiveOf(conflicting));
    const { items } = await client.request<{ items: Report[] }>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'teil',
    });
    assert.deepEqual(items, []);
    const part = await client.next<{ token: string; value: { items: Report[] } }>('$/progress');
    assert.deepEqual(told(part.value.items), [['丙.txt', 'full', ['xdoc-name']]]);
    await client.shutdown();
  });

  it('are silent where the settings say so', async () => {
    const settings = { dinggao: { rules: { 'xdoc-name': 'off' } } };
    const client = await openArchive(archiveOf(conflicting), { settings });
    assert.deepEqual(await ask(client), []);
    await client.shutdown();
  });
});

describe('a glossary drafted of the workspace', () => {
  it('has whom the reports name, and keeps what is there', async () => {
    const client = await openArchive(archiveOf(texts));
    const ask = (existing: string) => client.request<CollectGlossaryResult | null>(collectGlossaryMethod, { existing });
    assert.match((await ask(''))?.text ?? '', /name: 张伟明[\s\S]*name: 李若川/);
    const added = await ask('officials:\n  - name: 张伟明 # 核对过\n');
    assert.match(added?.text ?? '', /^officials:\n {2}- name: 张伟明 # 核对过\n/);
    assert.equal(added?.officials, 1);
    assert.equal(await ask('officials: ['), null);
    await client.shutdown();
  });
});
