// A team's `.dinggao` folder in an editor: it decides, it is read again, and what is wrong in it is shown where it stands.
import assert from 'node:assert/strict';
import type {
  CodeAction,
  DefinitionLink,
  FullDocumentDiagnosticReport,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Archive, archiveOf, openArchive, uriOf } from './archive';
import { type ClientOptions, positionOf, type TestClient } from './client';
import { editor } from './editor';

const text = '要持而不息抓落实。全市建设“六湖城”。';

async function opened(
  files: Readonly<Record<string, string>>,
  use: (client: TestClient, archive: Archive) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  const archive = archiveOf(files);
  const client = await openArchive(archive, options);
  try {
    await use(client, archive);
  } finally {
    await client.shutdown();
  }
}

async function found(client: TestClient, uri: string, content = text): Promise<readonly string[]> {
  await client.open(uri, content);
  return pulled(client, uri, content);
}

async function pulled(client: TestClient, uri: string, content = text): Promise<readonly string[]> {
  const document = TextDocument.create(uri, 'plaintext', 1, content);
  const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return items.map(({ code, range }) => `${code} ${document.getText(range)}`);
}

const glossary = 'terms:\n  - canonical: 六个湖城\n    wrong: [六湖城]\n';

describe('a team’s folder', () => {
  it('adds its glossary to what is known', () =>
    opened({ '.dinggao/提法.yaml': glossary }, async (client) => {
      assert.deepEqual(await found(client, uriOf('甲.txt')), ['term-wrong 持而不息', 'term-wrong 六湖城']);
    }));

  it('holds in folders below, and the nearest one holds', () =>
    opened(
      { '.dinggao/config.yaml': 'rules: { term-wrong: off }\n', '要闻/.dinggao/提法.yaml': glossary },
      async (client) => {
        assert.deepEqual(await found(client, uriOf('副刊/甲.txt')), []);
        assert.deepEqual(await found(client, uriOf('要闻/十二月/乙.txt')), [
          'term-wrong 持而不息',
          'term-wrong 六湖城',
        ]);
      },
    ));

  it('decides which rules speak and what they leave alone', () =>
    opened(
      { '.dinggao/config.yaml': "ignores: [{ rule: term-wrong, text: 持而不息, path: '存档/**' }]\nexclude: [旧/]\n" },
      async (client) => {
        assert.deepEqual(await found(client, uriOf('甲.txt')), ['term-wrong 持而不息']);
        assert.deepEqual(await found(client, uriOf('存档/甲.txt')), []);
        assert.deepEqual(await found(client, uriOf('旧/甲.txt')), []);
      },
    ));

  it('may build upon another file', () =>
    opened(
      { '.dinggao/config.yaml': 'extends: ../共用/全社.yaml\n', '共用/全社.yaml': 'rules: { term-wrong: off }\n' },
      async (client) => assert.deepEqual(await found(client, uriOf('甲.txt')), []),
    ));

  it('gives way to what the user set', () =>
    opened(
      { '.dinggao/config.yaml': 'rules: { term-wrong: off }\n' },
      async (client) => assert.deepEqual(await found(client, uriOf('甲.txt')), ['term-wrong 持而不息']),
      { settings: { dinggao: { rules: { 'term-wrong': 'error' } } } },
    ));

  it('holds for a text that lies nowhere yet', () =>
    opened({ '.dinggao/提法.yaml': glossary }, async (client) => {
      assert.deepEqual(await found(client, 'untitled:Untitled-1', '建设“六湖城”。'), ['term-wrong 六湖城']);
    }));

  it('is read again when a file changes', () =>
    opened({ '.dinggao/提法.yaml': 'terms: []\n' }, async (client, archive) => {
      const uri = uriOf('甲.txt');
      assert.deepEqual(await found(client, uri), ['term-wrong 持而不息']);
      const changed = archive.write('.dinggao/提法.yaml', glossary);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: changed, type: 2 }] });
      await client.next('workspace/diagnostic/refresh');
      assert.deepEqual(await pulled(client, uri), ['term-wrong 持而不息', 'term-wrong 六湖城']);
      archive.remove('.dinggao/提法.yaml');
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: changed, type: 3 }] });
      await client.next('workspace/diagnostic/refresh');
      assert.deepEqual(await pulled(client, uri), ['term-wrong 持而不息']);
    }));

  it('counts while it is being typed, and is no report itself', () =>
    opened({ '.dinggao/提法.yaml': 'terms: []\n' }, async (client) => {
      const uri = uriOf('甲.txt');
      await client.open(uri, '建设“六湖城”。');
      assert.deepEqual(await pulled(client, uri), []);
      await client.open(uriOf('.dinggao/提法.yaml'), glossary, 'yaml');
      await client.next('workspace/diagnostic/refresh');
      assert.deepEqual(await pulled(client, uri, '建设“六湖城”。'), ['term-wrong 六湖城']);
      assert.deepEqual(await pulled(client, uriOf('.dinggao/提法.yaml')), []);
    }));
});

describe('a team’s folder with mistakes in it', () => {
  const broken = 'officials:\n  - name: 张伟明\n    odrer: 1\n';

  async function published(client: TestClient, uri: string): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const one = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
      if (decodeURIComponent(one.uri) === decodeURIComponent(uri)) return one;
    }
  }

  for (const [locale, says] of [
    ['zh-cn', /没有“odrer”这一项，是否应为“order”/],
    ['zh-tw', /沒有「odrer」這一項，是否應為「order」/],
    ['en', /no key “odrer”; did you mean “order”/],
  ] as const) {
    it(`shows them in ${locale}`, () =>
      opened(
        { '.dinggao/名录.yaml': broken },
        async (client) => {
          const uri = uriOf('.dinggao/名录.yaml');
          const { diagnostics } = await published(client, uri);
          const document = TextDocument.create(uri, 'yaml', 1, broken);
          assert.deepEqual(
            diagnostics.map(({ range, code }) => [document.getText(range), code]),
            [['odrer', 'unknown-key']],
          );
          assert.match(String(diagnostics[0]?.message), says);
        },
        { locale },
      ));
  }

  it('takes them back when they are mended', () =>
    opened({ '.dinggao/名录.yaml': broken }, async (client, archive) => {
      const uri = uriOf('.dinggao/名录.yaml');
      assert.equal((await published(client, uri)).diagnostics.length, 1);
      archive.write('.dinggao/名录.yaml', broken.replace('odrer', 'order'));
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      assert.deepEqual((await published(client, uri)).diagnostics, []);
    }));

  it('says where a file it builds upon is not to be found', () =>
    opened({ '.dinggao/config.yaml': 'extends: 没有.yaml\nrules: { term-wrong: off }\n' }, async (client) => {
      const { diagnostics } = await published(client, uriOf('.dinggao/config.yaml'));
      assert.match(String(diagnostics[0]?.message), /找不到“没有.yaml”/);
      assert.deepEqual(await found(client, uriOf('甲.txt')), []);
    }));
});

describe('actions that write into a team’s files', () => {
  const capabilities = {
    ...editor,
    workspace: { ...editor.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  };

  /** The text of a team's file after the action whose title fits, made at the first place of `part`. */
  async function after(
    archive: Archive,
    client: TestClient,
    content: string,
    part: string,
    title: RegExp,
  ): Promise<string> {
    const uri = uriOf('稿件/甲.txt');
    await client.open(uri, content);
    const start = positionOf(content, part);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action, actions.map((one) => one.title).join('、'));
    const [create, change] = action.edit?.documentChanges ?? [];
    assert.ok(create && 'kind' in create && create.kind === 'create' && create.options?.ignoreIfExists);
    assert.ok(change && 'edits' in change);
    const document = TextDocument.create(change.textDocument.uri, 'yaml', 1, archive.text(change.textDocument.uri));
    return TextDocument.applyEdits(document, change.edits as never);
  }

  it('ignore a text here, a rule in this file, a text everywhere, with comments kept', () =>
    opened(
      { '.dinggao/config.yaml': '# 本组\nrules: { name-order: off } # 暂不查\n' },
      async (client, archive) => {
        const make = (title: RegExp) => after(archive, client, '要持而不息抓落实。', '持而不息', title);
        const config = '# 本组\nrules: { name-order: off } # 暂不查\nignores:\n';
        assert.equal(
          await make(/^此文件中不再报告“持而不息”/),
          `${config}  - { rule: term-wrong, text: 持而不息, path: 稿件/甲.txt }\n`,
        );
        assert.equal(await make(/^此文件不查规则/), `${config}  - { rule: term-wrong, path: 稿件/甲.txt }\n`);
        assert.equal(await make(/^全部稿件/), `${config}  - { rule: term-wrong, text: 持而不息 }\n`);
      },
      { capabilities },
    ));

  it('make the file where there is none', () =>
    opened(
      {},
      async (client, archive) =>
        assert.equal(
          await after(archive, client, '要持而不息抓落实。', '持而不息', /^全部稿件/),
          'ignores:\n  - { rule: term-wrong, text: 持而不息 }\n',
        ),
      { capabilities },
    ));

  it('add a person with the posts the report gives', () =>
    opened(
      { '.dinggao/名录.yaml': 'officials:\n  - name: 李若川 # 市长\n' },
      async (client, archive) =>
        assert.equal(
          await after(archive, client, '临湖市委书记张伟明出席会议。', '张伟明', /^将“张伟明”加入名录/),
          'officials:\n  - name: 李若川 # 市长\n  - name: 张伟明\n    posts:\n      - organization: 临湖市委\n        title: 书记\n',
        ),
      { capabilities },
    ));

  // Excel writes GB18030, and an editor would write UTF-8 into it: a table is left to the program it is from.
  it('add a person beside a table, which stays as it is', () =>
    opened(
      { '.dinggao/名录.csv': '姓名,单位,职务\n李若川,临湖市,市长\n' },
      async (client, archive) => {
        const added = await after(archive, client, '临湖市委书记张伟明出席会议。', '张伟明', /^将“张伟明”加入名录/);
        assert.equal(
          added,
          'officials:\n  - name: 张伟明\n    posts:\n      - organization: 临湖市委\n        title: 书记\n',
        );
      },
      { capabilities },
    ));

  it('learn that a spelling is no slip', () =>
    opened(
      { '.dinggao/名录.yaml': 'officials:\n  - name: 李若川\n    posts: [{ organization: 临湖市, title: 市长 }]\n' },
      async (client, archive) =>
        assert.match(
          await after(archive, client, '市长李若川主持。李若穿指出，要抓紧。', '李若穿', /又名/),
          /aliases: \[ 李若穿 \]/,
        ),
      { capabilities },
    ));
});

describe('people a team’s glossary lists', () => {
  const files = {
    '.dinggao/名录.yaml': `officials:
  - name: 张伟明
    posts:
      - { organization: 临湖市委, title: 书记, from: 2023-06 }
      - { organization: 望江区委, title: 书记, from: 2019, to: 2023-05 }
    notes: 兼管审计。
`,
  };
  const text = '2025年12月11日，会议召开。\n张伟明强调，要抓实。\n';

  it('are shown with the posts that hold at the date of the report', () =>
    opened(files, async (client) => {
      const uri = uriOf('2025-12-11 会议.txt');
      await client.open(uri, text);
      const { contents } = await client.request<Hover>('textDocument/hover', {
        textDocument: { uri },
        position: positionOf(text, '张伟明'),
      });
      const shown = (contents as MarkupContent).value;
      assert.match(shown, /据名录 名录\.yaml/);
      assert.match(shown, /临湖市委书记（2023年6月起）/);
      assert.doesNotMatch(shown, /望江区委/);
      assert.match(shown, /兼管审计/);
    }));

  it('are defined there', () =>
    opened(files, async (client, archive) => {
      const uri = uriOf('甲.txt');
      await client.open(uri, text);
      const [link] = await client.request<DefinitionLink[]>('textDocument/definition', {
        textDocument: { uri },
        position: positionOf(text, '张伟明'),
      });
      assert.ok(link);
      assert.equal(link.targetUri, uriOf('.dinggao/名录.yaml'));
      const document = TextDocument.create(link.targetUri, 'yaml', 1, archive.text(link.targetUri));
      assert.equal(document.getText(link.targetSelectionRange), '张伟明');
    }));
});
