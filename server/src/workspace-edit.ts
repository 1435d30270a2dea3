// Edits of one document as a WorkspaceEdit the client understands.
import type { TextEdit } from '@dinggao/core';
import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client';
import { toRange } from './convert';

export interface AnnotatedEdit extends TextEdit {
  /** A key of `annotations`; absent: made without a word. */
  readonly annotation?: string;
}

/**
 * With the version where the client takes one: an edit of an old text is then refused. Annotations are left out where
 * the client knows none; the caller decides what then becomes of edits that want to be confirmed.
 */
export function workspaceEdit(
  { documentChanges, changeAnnotations }: Client,
  document: TextDocument,
  edits: readonly AnnotatedEdit[],
  annotations: Readonly<Record<string, ChangeAnnotation>> = {},
): WorkspaceEdit {
  const { uri, version } = document;
  const lsp = edits.map(({ span, text, annotation }) => ({
    range: toRange(document, span),
    newText: text,
    ...(changeAnnotations && annotation !== undefined && { annotationId: annotation }),
  }));
  if (!documentChanges) return { changes: { [uri]: lsp } };
  const used = Object.entries(annotations).filter(([id]) => edits.some(({ annotation }) => annotation === id));
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: lsp }],
    ...(changeAnnotations && used.length > 0 && { changeAnnotations: Object.fromEntries(used) }),
  };
}
