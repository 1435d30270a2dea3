// Diagnostics over LSP: pulled by clients that can, published to the others, never both.
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Answers } from '../../answers';
import { toRange, toSeverity } from '../../convert';
import type { Feature } from '../../feature';
import { refreshing } from '../../refreshing';
import { pageAddress } from '../../rule-pages';
import type { Session } from '../../session';
import type { Snapshot } from '../../snapshot';
import { type ShownFinding, type ShownPlace, shownFindings } from './diagnostics';

export const feature: Feature = {
  id: 'diagnostics',
  capabilities: ({ pull }) =>
    pull
      ? { diagnosticProvider: { identifier: 'dinggao', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  register(connection, session, answers) {
    pullDiagnostics(connection, session, answers);
    publishDiagnostics(connection, session, answers);
  },
};

function pullDiagnostics(connection: Connection, session: Session, answers: Answers): void {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    answers.about<{ textDocument: { uri: string }; previousResultId?: string }, DocumentDiagnosticReport>(
      'diagnostics',
      nothing,
      (snapshot, { previousResultId }) => {
        const { resultId } = snapshot;
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: lspDiagnostics(session, snapshot) };
      },
    ),
  );
  const refresh = refreshing(() => connection.languages.diagnostics.refresh());
  answers.onNews((_, news) => {
    if (news === 'knowledge' && session.client.pull && session.client.refreshDiagnostics) refresh();
  });
}

function publishDiagnostics(connection: Connection, session: Session, answers: Answers): void {
  answers.onNews((snapshot) => {
    if (session.client.pull) return;
    const { uri, version } = snapshot.document;
    connection.sendDiagnostics({ uri, version, diagnostics: lspDiagnostics(session, snapshot) });
    answers.answered(uri);
  });
  session.documents.onDidClose(({ document }) => {
    if (!session.client.pull) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
}

function lspDiagnostics(session: Session, { document, findings }: Snapshot): Diagnostic[] {
  const toLsp = ({ span, severity, rule, message, related }: ShownFinding): Diagnostic => ({
    range: toRange(document, span),
    severity: toSeverity(severity),
    code: rule,
    ...(session.client.documentContent && { codeDescription: { href: pageAddress(rule) } }),
    source: 'dinggao',
    message,
    data: { rule },
    ...(session.client.relatedInformation && related.length > 0 && { relatedInformation: related.flatMap(relatedTo) }),
  });
  const relatedTo = ({ uri = document.uri, span, message }: ShownPlace) => {
    const home: TextDocument | undefined = uri === document.uri ? document : session.documents.get(uri);
    return home ? [{ location: { uri, range: toRange(home, span) }, message }] : [];
  };
  return shownFindings(findings().diagnostics, session.language).map(toLsp);
}
