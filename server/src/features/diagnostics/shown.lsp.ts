// Findings as LSP has them, of documents whose text need not be at hand.
import type { Diagnostic as Finding, Span, WorkspaceIndex } from '@dinggao/core';
import type { Diagnostic, Range } from 'vscode-languageserver';
import { rangeIn, toSeverity } from '../../convert';
import { pageAddress } from '../../rule-pages';
import type { Session } from '../../session';
import { type ShownPlace, shownFindings } from './diagnostics';

/** A document, and how its places are counted in lines. */
export interface Placed {
  readonly uri: string;
  range(span: Span): Range;
}

/** `index`: asked for only where a finding shows a place in another document. */
export function shownDiagnostics(
  session: Session,
  index: () => WorkspaceIndex,
  { uri, range }: Placed,
  findings: readonly Finding[],
): Diagnostic[] {
  const relatedTo = ({ uri: home = uri, span, message }: ShownPlace) => {
    if (home === uri) return [{ location: { uri, range: range(span) }, message }];
    const there = index().document(home)?.lines;
    return there ? [{ location: { uri: home, range: rangeIn(there, span) }, message }] : [];
  };
  return shownFindings(findings, session.language).map(({ span, severity, rule, message, related }) => ({
    range: range(span),
    severity: toSeverity(severity),
    code: rule,
    ...(session.client.documentContent && { codeDescription: { href: pageAddress(rule) } }),
    source: 'dinggao',
    message,
    data: { rule },
    ...(session.client.relatedInformation && related.length > 0 && { relatedInformation: related.flatMap(relatedTo) }),
  }));
}
