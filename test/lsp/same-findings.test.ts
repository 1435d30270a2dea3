// The command line and an editor say the same of the same report, to the character.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic, DiagnosticSeverity, FullDocumentDiagnosticReport } from 'vscode-languageserver';
import { openWork } from '../../cli/src/work/task';
import { diskFiles } from '../../server/src/disk-files.node';
import { inMemory, type TestClient } from './client';

const here = dirname(fileURLToPath(import.meta.url));
const folders = ['../../samples', '../corpus/reports'].map((path) => join(here, path));
const reports = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(txt|md|gao)$/.test(name))
    .map((name) => join(folder, name)),
);
const languageIds: Readonly<Record<string, string>> = { '.md': 'markdown', '.gao': 'zh-report' };
const severities = { error: 1, warning: 2, information: 3, hint: 4 } satisfies Record<string, DiagnosticSeverity>;

const silent = { name: 'silent', cut: () => Promise.reject(new Error('silent')), dispose: () => {} };

describe('findings of the editor and of the command line', () => {
  let client: TestClient;
  // What one report says must not depend on another.
  beforeEach(async () => {
    client = await inMemory({ host: { files: diskFiles } });
  });
  afterEach(() => client.shutdown());

  it('are of several reports', () => assert.ok(reports.length > 5));

  for (const file of reports) {
    it(`are the same: ${file.slice(file.lastIndexOf('/') + 1)}`, () => agree(file));
  }

  it('are the same where comments silence some of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dinggao-same-'));
    try {
      const file = join(folder, '会议.md');
      writeFileSync(
        file,
        [
          '# 临湖市召开会议',
          '<!-- dinggao-ignore pun-repeat 原文如此 -->',
          '会议强调，，要抓落实。',
          '<!-- dinggao-ignore pun-repaet -->',
          '会议要求，，要见实效。',
        ].join('\n\n'),
      );
      assert.deepEqual(await agree(file), ['silence-unknown', 'pun-repeat']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** The rules that speak, by appearance. */
  async function agree(file: string): Promise<readonly string[]> {
    const uri = pathToFileURL(file).href;
    await client.open(uri, readFileSync(file, 'utf8').replace(/^\ufeff/, ''), languageIds[extname(file)]);
    const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    const { run } = openWork({ does: 'check', preset: 'news', language: 'zh-cn' }, silent);
    const { findings } = (await run({ file })).findings ?? assert.fail('unreadable');
    assert.deepEqual(
      items.map(({ range, message, code, severity }: Diagnostic) => [range, message, code, severity]),
      findings.map(({ node, range: { start, end } }) => [
        {
          start: { line: start.line - 1, character: start.column - 1 },
          end: { line: end.line - 1, character: end.column - 1 },
        },
        node.message,
        node.rule,
        severities[node.severity],
      ]),
    );
    return findings.map(({ node }) => node.rule);
  }
});
