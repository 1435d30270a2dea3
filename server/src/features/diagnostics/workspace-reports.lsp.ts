// Diagnostics of the reports nobody has open, streamed over LSP; of the open ones each says its own.
import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { addressKey } from '../../addresses';
import { rangeIn } from '../../convert';
import { languageOfFile, longestFile } from '../../indexing/report-files';
import { reportText, textHash } from '../../indexing/report-text';
import { openPause } from '../../pause';
import { refreshing } from '../../refreshing';
import type { Session } from '../../session';
import type { Workspace } from '../../workspace';
import { acrossFindings } from './across';
import { type Placed, shownDiagnostics } from './shown.lsp';

/** Documents told at once. */
const together = 50;

type Stream = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

export function workspaceReports(connection: Connection, session: Session, workspace: Workspace): void {
  const pause = openPause();

  connection.languages.diagnostics.onWorkspace(
    async (params, token, _progress, stream): Promise<WorkspaceDiagnosticReport> => {
      await session.configured;
      await workspace.idle();
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      for await (const item of reports(params, token)) {
        items.push(item);
        if (items.length >= together) tell(stream, items);
      }
      tell(stream, items);
      return { items };
    },
  );

  function tell(stream: Stream | undefined, items: WorkspaceDocumentDiagnosticReport[]): void {
    if (stream && items.length > 0) stream.report({ items: items.splice(0) });
  }

  async function* reports({ previousResultIds }: WorkspaceDiagnosticParams, token: CancellationToken) {
    const told = new Map(previousResultIds.map(({ uri, value }) => [addressKey(uri), { uri, value }]));
    const open = new Set(session.documents.keys().map(addressKey));
    const index = workspace.index();
    for (const { uri, lines } of session.settings.workspace === 'all' ? index.documents() : []) {
      await pause();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      const key = addressKey(uri);
      const before = told.get(key)?.value;
      told.delete(key);
      if (open.has(key)) continue;
      const placed: Placed = { uri, range: (span) => rangeIn(lines, span) };
      const report = await reportOf(placed, before);
      if (report) yield report;
    }
    // What was told of a file that is no more, or is open now.
    for (const [key, { uri, value }] of told)
      if (!open.has(key) && value !== nothing)
        yield {
          kind: DocumentDiagnosticReportKind.Full,
          uri,
          version: null,
          resultId: nothing,
          items: [],
        } as WorkspaceDocumentDiagnosticReport;

    async function reportOf(
      placed: Placed,
      before: string | undefined,
    ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
      const { uri } = placed;
      const { settings, checked, wanted } = session.checking(uri, languageOfFile(uri));
      const all = checked ? acrossFindings(index, uri, settings, session.onRuleError) : [];
      // What a team ignores it may tell by the words, which the index does not keep; few reports have anything to tell.
      const found = all.length === 0 ? all : wanted(all, await textOf(uri));
      const items = shownDiagnostics(session, () => index, placed, found);
      const resultId = items.length === 0 ? nothing : textHash(JSON.stringify(items));
      // Most reports have nothing to tell, and had nothing before.
      if (items.length === 0 && before === undefined) return undefined;
      if (resultId === before) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
    }
  }

  async function textOf(uri: string): Promise<string> {
    const bytes = await session.files.read(uri, longestFile);
    return (bytes && reportText(bytes)) ?? '';
  }

  const refresh = refreshing(() => connection.languages.diagnostics.refresh());
  workspace.onChange(() => {
    if (session.client.pull && session.client.refreshDiagnostics) refresh();
  });
}

/** The result id of a report without findings. */
const nothing = 'nothing';
