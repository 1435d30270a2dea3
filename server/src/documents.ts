// Open documents that never change: an edit makes a new one, so what was computed keeps its own text.
import type { Position, TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

export const immutableDocuments: TextDocumentsConfiguration<TextDocument> = {
  /** A client that opens a document without address or text is refused here; anything later would trip over it. */
  create(uri, languageId, version, content) {
    if (typeof uri !== 'string' || typeof content !== 'string')
      throw new TypeError('a document needs a uri and a text');
    return TextDocument.create(uri, languageId, version, content);
  },
  update(document, changes, version) {
    const { uri, languageId } = document;
    const copy = TextDocument.create(uri, languageId, version, document.getText());
    return changes.reduce((before, change) => updated(before, change, version), copy);
  },
};

/** The library loses count of its lines where an edit begins below the text, or parts a `\r` from a `\n`. */
function updated(document: TextDocument, change: TextDocumentContentChangeEvent, version: number): TextDocument {
  if (!('range' in change)) return TextDocument.update(document, [change], version);
  const clamped = (position: Position): Position => document.positionAt(document.offsetAt(position));
  const range = { start: clamped(change.range.start), end: clamped(change.range.end) };
  const carriage = change.text.includes('\r') || document.getText().includes('\r');
  const next = TextDocument.update(document, [{ range, text: change.text }], version);
  return carriage ? TextDocument.create(document.uri, document.languageId, version, next.getText()) : next;
}
