// Open documents that never change: an edit makes a new one, so what was computed keeps its own text.
import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

export const immutableDocuments: TextDocumentsConfiguration<TextDocument> = {
  /** A client that opens a document without address or text is refused here; anything later would trip over it. */
  create(uri, languageId, version, content) {
    if (typeof uri !== 'string' || typeof content !== 'string')
      throw new TypeError('a document needs a uri and a text');
    return TextDocument.create(uri, languageId, version, content);
  },
  update: (document, changes, version) =>
    TextDocument.update(
      TextDocument.create(document.uri, document.languageId, document.version, document.getText()),
      changes,
      version,
    ),
};
