// The server as other editors start it: a process, stdin and stdout.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentSymbol, FullDocumentDiagnosticReport, Hover } from 'vscode-languageserver';
import { overStdio, positionOf, type TestClient } from './client';
import { report, uri, wrong } from './report';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const built = file('dist/server.js');

const commands: Readonly<Record<string, readonly string[]>> = {
  'from its sources': ['--import=tsx', file('server/src/main.node.ts'), '--stdio'],
  ...(existsSync(built) && { 'as built': [built, '--stdio'] }),
};

for (const [name, command] of Object.entries(commands)) {
  describe(`the server over stdio, ${name}`, () => {
    let client: TestClient;
    before(async () => {
      client = await overStdio(command);
      await client.open(uri, report);
    });
    after(() => client.shutdown());

    const textDocument = { uri };

    it('hovers', async () => {
      const position = positionOf(report, '张伟明强调');
      const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
      assert.match(JSON.stringify(hover.contents), /临湖市委书记/);
    });

    it('outlines', async () => {
      assert.ok((await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })).length > 0);
    });

    it('diagnoses', async () => {
      const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
      assert.ok(items.length >= wrong.length);
    });
  });
}
