// Diagnostics over LSP: pulled by clients that can, published to the others, never both.
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Answers } from '../../answers';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { textHash } from '../../indexing/report-text';
import { refreshing } from '../../refreshing';
import type { Session } from '../../session';
import { documentLanguage, type Snapshot } from '../../snapshot';
import type { Workspace } from '../../workspace';
import { acrossFindings } from './across';
import { shownDiagnostics } from './shown.lsp';
import { workspaceReports } from './workspace-reports.lsp';

export const feature: Feature = {
  id: 'diagnostics',
  capabilities: ({ pull }) =>
    pull
      ? { diagnosticProvider: { identifier: 'dinggao', interFileDependencies: true, workspaceDiagnostics: true } }
      : {},
  register(connection, session, answers, workspace) {
    pullDiagnostics(connection, session, answers, workspace);
    publishDiagnostics(connection, session, answers, workspace);
    workspaceReports(connection, session, workspace);
  },
};

function pullDiagnostics(connection: Connection, session: Session, answers: Answers, workspace: Workspace): void {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    answers.about<{ textDocument: { uri: string }; previousResultId?: string }, DocumentDiagnosticReport>(
      'diagnostics',
      nothing,
      (snapshot, { previousResultId }) => {
        const across = acrossDiagnostics(session, workspace, snapshot);
        const resultId = `${snapshot.resultId}-${across.length === 0 ? '' : textHash(JSON.stringify(across))}`;
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        const items = [...ownDiagnostics(session, workspace, snapshot), ...across];
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
    ),
  );
  const refresh = refreshing(() => connection.languages.diagnostics.refresh());
  answers.onNews((_, news) => {
    if (news === 'knowledge' && session.client.pull && session.client.refreshDiagnostics) refresh();
  });
}

function publishDiagnostics(connection: Connection, session: Session, answers: Answers, workspace: Workspace): void {
  const publish = (snapshot: Snapshot): void => {
    const { uri, version } = snapshot.document;
    const own = ownDiagnostics(session, workspace, snapshot);
    const across = acrossDiagnostics(session, workspace, snapshot);
    connection.sendDiagnostics({ uri, version, diagnostics: [...own, ...across] });
  };
  answers.onNews((snapshot) => {
    if (session.client.pull) return;
    publish(snapshot);
    answers.answered(snapshot.document.uri);
  });
  workspace.onChange(() => {
    if (session.client.pull) return;
    for (const uri of session.documents.keys()) {
      const snapshot = session.taken(uri);
      if (snapshot) answers.guard('diagnostics', () => publish(snapshot));
    }
  });
  session.documents.onDidClose(({ document }) => {
    if (!session.client.pull) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
}

const placedIn = ({ document }: Snapshot) => ({
  uri: document.uri,
  range: (span: { readonly start: number; readonly end: number }) => toRange(document, span),
});

const ownDiagnostics = (session: Session, workspace: Workspace, snapshot: Snapshot): Diagnostic[] =>
  shownDiagnostics(session, workspace.index, placedIn(snapshot), snapshot.findings().diagnostics);

/** What other reports say against this one; nothing where each is looked at by itself. */
function acrossDiagnostics(session: Session, workspace: Workspace, snapshot: Snapshot): Diagnostic[] {
  const { document } = snapshot;
  if (workspace.isAlone()) return [];
  const index = workspace.index();
  const { settings, checked, wanted } = session.checking(document.uri, documentLanguage(document.languageId));
  if (!checked) return [];
  const found = wanted(acrossFindings(index, document.uri, settings, session.onRuleError), document.getText());
  return shownDiagnostics(session, () => index, placedIn(snapshot), found);
}
