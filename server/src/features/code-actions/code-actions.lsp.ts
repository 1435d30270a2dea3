// Code actions over LSP: always computed on the current snapshot, nothing is remembered between two requests.
import { overlaps, type Span, safeEdits, type TextEdit } from '@dinggao/core';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange, toSpan } from '../../convert';
import type { Feature } from '../../feature';
import type { Session } from '../../session';
import type { Snapshot } from '../../snapshot';
import { quickFixes } from './code-actions';

const fixAllKind = `${CodeActionKind.SourceFixAll}.dinggao`;

const fixAllTitle = {
  'zh-cn': '定稿：应用全部安全的修改',
  'zh-tw': '定稿：套用全部安全的修改',
  en: 'Dinggao: apply all safe fixes',
};

export const feature: Feature = {
  id: 'code-actions',
  capabilities: ({ codeActionLiterals }) =>
    codeActionLiterals ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } } : {},
  register(connection, session, answers) {
    connection.onCodeAction(
      answers.about<CodeActionParams, (CodeAction | Command)[] | null>('code-actions', null, (snapshot, params) =>
        session.client.codeActionLiterals ? actions(session, snapshot, params) : null,
      ),
    );
  },
};

function actions(session: Session, snapshot: Snapshot, { range, context }: CodeActionParams): CodeAction[] {
  const wanted = (kind: string): boolean => context.only?.some((only) => isWithin(kind, only)) ?? true;
  const at = toSpan(snapshot.document, range);
  return [
    ...(wanted(CodeActionKind.QuickFix) ? fixesAt(session, snapshot, at, context.diagnostics) : []),
    ...(wanted(fixAllKind) ? fixesOfAll(session, snapshot) : []),
  ];
}

/** `source.fixAll.dinggao` is within `source.fixAll` and `source`. */
const isWithin = (kind: string, only: string): boolean => only === '' || kind === only || kind.startsWith(`${only}.`);

function fixesAt(session: Session, { document, findings }: Snapshot, at: Span, shown: readonly Diagnostic[]) {
  return quickFixes(findings().diagnostics, at, session.language).map(
    ({ title, edits, diagnostic, preferred }): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: shown.filter(
        ({ code, range }) => code === diagnostic.rule && meets(toSpan(document, range), diagnostic.span),
      ),
      edit: workspaceEdit(session, document, edits),
      ...(preferred && { isPreferred: true }),
    }),
  );
}

const meets = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.start;

function fixesOfAll(session: Session, { document, findings }: Snapshot): CodeAction[] {
  const edits = safeEdits(findings().diagnostics);
  if (edits.length === 0) return [];
  return [{ title: fixAllTitle[session.language], kind: fixAllKind, edit: workspaceEdit(session, document, edits) }];
}

/** With the version where the client takes one: an edit of an old text is then refused. */
function workspaceEdit({ client }: Session, document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const { uri, version } = document;
  const lsp = edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: lsp }] }
    : { changes: { [uri]: lsp } };
}
