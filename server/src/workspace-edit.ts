// Edits of one document as a WorkspaceEdit the client understands.
import type { TextEdit } from '@dinggao/core';
import type { ChangeAnnotation, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client';
import { toRange } from './convert';

export interface AnnotatedEdit extends TextEdit {
  /** A key of `annotations`; absent: made without a word. */
  readonly annotation?: string;
}

/** The same with the place as the client counts it. */
export interface AnnotatedRange {
  readonly range: Range;
  readonly text: string;
  readonly annotation?: string;
}

export interface DocumentEdits {
  readonly uri: string;
  /** Null: the document is not open. */
  readonly version: number | null;
  readonly edits: readonly AnnotatedRange[];
}

export function workspaceEdit(
  client: Client,
  document: TextDocument,
  edits: readonly AnnotatedEdit[],
  annotations: Readonly<Record<string, ChangeAnnotation>> = {},
): WorkspaceEdit {
  const { uri, version } = document;
  const placed = edits.map(({ span, ...edit }) => ({ ...edit, range: toRange(document, span) }));
  return workspaceEditOf(client, [{ uri, version, edits: placed }], annotations);
}

/**
 * With the version where the client takes one: an edit of an old text is then refused. Annotations are left out where
 * the client knows none; the caller decides what then becomes of edits that want to be confirmed.
 */
export function workspaceEditOf(
  { documentChanges, changeAnnotations }: Client,
  documents: readonly DocumentEdits[],
  annotations: Readonly<Record<string, ChangeAnnotation>> = {},
): WorkspaceEdit {
  const toLsp = ({ range, text, annotation }: AnnotatedRange) => ({
    range,
    newText: text,
    ...(changeAnnotations && annotation !== undefined && { annotationId: annotation }),
  });
  if (!documentChanges)
    return { changes: Object.fromEntries(documents.map(({ uri, edits }) => [uri, edits.map(toLsp)])) };
  const used = new Set(documents.flatMap(({ edits }) => edits.map(({ annotation }) => annotation)));
  const shown = Object.entries(annotations).filter(([id]) => used.has(id));
  return {
    documentChanges: documents.map(({ uri, version, edits }) => ({
      textDocument: { uri, version },
      edits: edits.map(toLsp),
    })),
    ...(changeAnnotations && shown.length > 0 && { changeAnnotations: Object.fromEntries(shown) }),
  };
}
