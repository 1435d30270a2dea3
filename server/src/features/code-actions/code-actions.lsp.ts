// Code actions over LSP: always computed on the current snapshot, nothing is remembered between two requests.
import { message, overlaps, rules, type Span, safeEdits, word } from '@dinggao/core';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toSpan } from '../../convert';
import type { Feature } from '../../feature';
import { explainCommand } from '../../rule-pages';
import type { Session } from '../../session';
import type { Snapshot } from '../../snapshot';

import { workspaceEdit } from '../../workspace-edit';
import { kindFixes, quickFixes, rulesAt } from './code-actions';
import { silencingActions } from './silencing';
import { teamActionsAt } from './team-actions.lsp';

/** A kind of its own below quick fixes, so that a client can ask for what mends the text and nothing else. */
const fixKind = `${CodeActionKind.QuickFix}.dinggao`;
const fixAllKind = `${CodeActionKind.SourceFixAll}.dinggao`;

const fixAllTitle = {
  'zh-cn': '定稿：应用全部安全的修改',
  'zh-tw': '定稿：套用全部安全的修改',
  en: 'Dinggao: apply all safe fixes',
};

const fixKindTitle = {
  'zh-cn': '全文修正此类问题（{count} 处）',
  'zh-tw': '全文修正此類問題（{count} 處）',
  en: 'Fix all {count} problems of this kind',
};

const explainTitle = {
  'zh-cn': '说明规则“{rule}”',
  'zh-tw': '說明規則「{rule}」',
  en: 'Explain the rule “{rule}”',
};

const silenceTitle = {
  'zh-cn': '在此处忽略规则“{rule}”',
  'zh-tw': '在此處忽略規則「{rule}」',
  en: 'Ignore the rule “{rule}” here',
};

const damageRules: ReadonlySet<string> = new Set(rules.filter(({ aboutDamage }) => aboutDamage).map(({ id }) => id));

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
    ...(wanted(fixKind) ? fixesAt(session, snapshot, at, context.diagnostics) : []),
    ...(wanted(fixKind) ? fixesOfKind(session, snapshot, at, context.diagnostics) : []),
    ...(wanted(CodeActionKind.QuickFix) ? explanationsAt(session, snapshot, at) : []),
    ...(wanted(CodeActionKind.QuickFix) ? silencingAt(session, snapshot, at, context.diagnostics) : []),
    ...(wanted(CodeActionKind.QuickFix) ? teamActionsAt(session, snapshot, at) : []),
    ...(wanted(fixAllKind) ? fixesOfAll(session, snapshot) : []),
  ];
}

/** `source.fixAll.dinggao` is within `source.fixAll` and `source`. */
const isWithin = (kind: string, only: string): boolean => only === '' || kind === only || kind.startsWith(`${only}.`);

function fixesAt(session: Session, { document, findings }: Snapshot, at: Span, shown: readonly Diagnostic[]) {
  return quickFixes(findings().diagnostics, at, session.language).map(
    ({ title, edits, diagnostic, preferred }): CodeAction => ({
      title,
      kind: fixKind,
      diagnostics: shownOf(document, shown, diagnostic.rule, [diagnostic.span]),
      edit: workspaceEdit(session.client, document, edits),
      ...(preferred && { isPreferred: true }),
    }),
  );
}

function fixesOfKind(session: Session, { document, findings }: Snapshot, at: Span, shown: readonly Diagnostic[]) {
  return kindFixes(findings().diagnostics, at, (rule) => damageRules.has(rule)).map(
    ({ edits, diagnostics }): CodeAction => ({
      title: word(message(fixKindTitle, { count: diagnostics.length }), session.language),
      kind: fixKind,
      diagnostics: shownOf(
        document,
        shown,
        diagnostics[0]?.rule,
        diagnostics.map(({ span }) => span),
      ),
      edit: workspaceEdit(session.client, document, edits),
    }),
  );
}

/** Last, where there is a finding but nothing to apply, too. */
function explanationsAt({ client, language }: Session, { findings }: Snapshot, at: Span): CodeAction[] {
  if (!client.documentContent || !client.showDocument) return [];
  return rulesAt(findings().diagnostics, at).map((rule) => {
    const title = word(message(explainTitle, { rule }), language);
    return { title, kind: CodeActionKind.QuickFix, command: { title, command: explainCommand, arguments: [rule] } };
  });
}

function silencingAt(
  session: Session,
  { document, model, findings }: Snapshot,
  at: Span,
  shown: readonly Diagnostic[],
) {
  return silencingActions(model, findings().diagnostics, at).map(
    ({ rule, edit, diagnostic }): CodeAction => ({
      title: word(message(silenceTitle, { rule }), session.language),
      kind: CodeActionKind.QuickFix,
      diagnostics: shownOf(document, shown, rule, [diagnostic.span]),
      edit: workspaceEdit(session.client, document, [edit]),
    }),
  );
}

/** The client's own diagnostics that an action is for. */
const shownOf = (
  document: TextDocument,
  shown: readonly Diagnostic[],
  rule: string | undefined,
  spans: readonly Span[],
): Diagnostic[] =>
  shown.filter(({ code, range }) => code === rule && spans.some((span) => meets(toSpan(document, range), span)));

const meets = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.start;

function fixesOfAll({ client, language }: Session, { document, findings }: Snapshot): CodeAction[] {
  const edits = safeEdits(findings().diagnostics);
  if (edits.length === 0) return [];
  return [{ title: fixAllTitle[language], kind: fixAllKind, edit: workspaceEdit(client, document, edits) }];
}
