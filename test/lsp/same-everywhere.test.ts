// Desktop, universal package, browser and command line say the same of a report and show the same outline, votes included.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { analyze, builtinGazetteer, type DocumentLanguage, type Section } from '@dinggao/core';
import { type DocumentSymbol, type FullDocumentDiagnosticReport, type Range, SymbolKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { placed } from '../../cli/src/placed';
import { openAnalyzer } from '../../cli/src/report';
import { type SegmenterParts, type StatusParams, segmenterPartsMethod, statusMethod } from '../../server/src/protocol';
import { desktopSegmenter } from '../../server/src/segmenters/desktop.node';
import { jiebaWasm } from '../../server/src/segmenters/jieba-wasm.node';
import { nodejieba } from '../../server/src/segmenters/nodejieba.node';
import { type ClientOptions, inMemory, type TestClient } from './client';
import { inWebWorker } from './web-worker';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = join(root, 'dist');
const languages: Readonly<Record<string, DocumentLanguage>> = {
  '.md': 'markdown',
  '.gao': 'zh-report',
  '.txt': 'plaintext',
};

const samples = readdirSync(join(root, 'samples')).filter((name) => extname(name) in languages);
/** Names that end in two ways until the segmenter has voted. */
const doubtful: Readonly<Record<string, string>> = {
  '疑.txt': `临湖市召开务虚会

　　临湖市市长周建平常说：“要把好事办好。”会议研究了下一步工作。

　　市委书记马晓明日前强调：“要抓好落实，一件一件办，办一件成一件。”
`,
};
const reports = [
  ...samples.map((name) => [name, readFileSync(join(root, 'samples', name), 'utf8').replace(/^\ufeff/, '')] as const),
  ...Object.entries(doubtful),
];

/** A finding or a section, as a reader sees it. */
type Line = readonly [where: string, ...what: ReadonlyArray<string | number | undefined>];
interface Seen {
  readonly findings: readonly Line[];
  readonly sections: readonly Line[];
}

const at = ({ start, end }: Range): string => `${start.line}:${start.character}-${end.line}:${end.character}`;
const severities = { error: 1, warning: 2, information: 3, hint: 4 };
const doubts = (text: string, language: DocumentLanguage): boolean =>
  analyze({ uri: 'untitled:1', version: 1, language, text }, { gazetteer: builtinGazetteer() }).doubts.length > 0;

async function onCommandLine(name: string, text: string): Promise<Seen> {
  const analyzer = openAnalyzer(
    { preset: 'news' },
    desktopSegmenter(dist, (...told) => assert.fail(told.join(' '))),
  );
  try {
    const { model, diagnostics } = await analyzer.analyze(`/稿件/${name}`, text);
    const document = TextDocument.create('untitled:1', '', 1, text);
    const sections = (all: readonly Section[], depth: number): readonly Line[] =>
      all.flatMap((one) => [
        [
          at({ start: document.positionAt(one.span.start), end: document.positionAt(one.span.end) }),
          depth,
          one.name.trim(),
        ] as const,
        ...sections(one.children, depth + 1),
      ]);
    return {
      findings: placed(name, text, diagnostics, 'zh-cn', 'none').findings.map(({ node, range: { start, end } }) => [
        at({
          start: { line: start.line - 1, character: start.column - 1 },
          end: { line: end.line - 1, character: end.column - 1 },
        }),
        node.rule,
        severities[node.severity],
        node.message,
      ]),
      sections: sections(model.sections, 0),
    };
  } finally {
    analyzer.dispose();
  }
}

async function inEditor(client: TestClient, name: string, text: string, segmenter: string) {
  const language = languages[extname(name)] ?? 'plaintext';
  const textDocument = { uri: pathToFileURL(`/稿件/${name}`).href };
  await client.open(textDocument.uri, text, language);
  const ask = <R>(what: string): Promise<R> => client.request<R>(`textDocument/${what}`, { textDocument });
  const first = await ask<FullDocumentDiagnosticReport>('diagnostic');
  if (doubts(text, language)) {
    let status: StatusParams;
    do status = await client.next<StatusParams>(statusMethod);
    while (status.segmenter.state === 'idle');
    assert.deepEqual(status.segmenter, { state: 'ready', name: segmenter });
  } else assert.equal(client.waiting('workspace/diagnostic/refresh'), 0);
  const { items } = await ask<FullDocumentDiagnosticReport>('diagnostic');
  assert.ok(doubts(text, language) || items.length === first.items.length);
  const symbols = (all: readonly DocumentSymbol[], depth: number, wanted: (kind: SymbolKind) => boolean): Line[] =>
    all.flatMap(({ kind, name, range, children = [] }) => [
      ...(wanted(kind) ? [[at(range), depth, name] as const] : []),
      ...symbols(children, depth + 1, wanted),
    ]);
  const outline = await ask<DocumentSymbol[]>('documentSymbol');
  const findings = items.map(({ range, code, severity, message }): Line => [at(range), code, severity, `${message}`]);
  const seen: Seen = { findings, sections: symbols(outline, 0, (kind) => sectionKinds.has(kind)) };
  return { seen, outline: symbols(outline, 0, () => true) };
}

/** An editor also lists who speaks and what is numbered. */
const sectionKinds: ReadonlySet<SymbolKind> = new Set([
  SymbolKind.Module,
  SymbolKind.Namespace,
  SymbolKind.String,
  SymbolKind.Property,
]);

const parts = (): SegmenterParts => ({
  worker: readFileSync(join(dist, 'web/segmenter-worker.js')),
  library: readFileSync(join(dist, 'vendor/jieba-wasm/jieba_rs_wasm_bg.wasm')),
});
const options: ClientOptions = {
  initializationOptions: { status: true },
  answer: (method) => (method === segmenterPartsMethod ? parts() : null),
};
/** What each package has in it, and nothing to fall back upon. */
const native = () => nodejieba({ child: join(dist, 'segmenter-child.js'), vendor: join(dist, 'vendor') });
const portable = () => jiebaWasm({ worker: join(dist, 'segmenter-worker.js'), vendor: join(dist, 'vendor') });
const webServer = join(dist, 'web/server.js');

const editors: Readonly<Record<string, readonly [segmenter: string, () => Promise<TestClient>]>> = {
  'on a desktop': ['nodejieba', () => inMemory({ ...options, host: { createSegmenter: native } })],
  'on a desktop without a native part': [
    'jieba-wasm',
    () => inMemory({ ...options, host: { createSegmenter: portable } }),
  ],
  'in a browser': ['jieba-wasm', () => inWebWorker(readFileSync(webServer, 'utf8'), options)],
};

describe('findings and outline', () => {
  before(() => assert.ok(existsSync(webServer), 'npm run build comes first'));

  it('are of all samples, and of doubts', () => {
    assert.ok(samples.length > 5);
    for (const text of Object.values(doubtful)) assert.ok(doubts(text, 'plaintext'));
  });

  for (const [name, text] of reports) {
    it(`are the same everywhere: ${name}`, async () => {
      const expected = await onCommandLine(name, text);
      assert.ok(expected.findings.length + expected.sections.length > 0);
      let outline: readonly Line[] | undefined;
      for (const [editor, [segmenter, open]] of Object.entries(editors)) {
        const client = await open();
        try {
          const { seen, outline: shown } = await inEditor(client, name, text, segmenter);
          assert.deepEqual(seen, expected, editor);
          outline ??= shown;
          assert.deepEqual(shown, outline, editor);
        } finally {
          await client.shutdown();
        }
      }
    });
  }
});
