// Document highlights over LSP: the introduction stands out as what is written does among what is read.
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { highlights } from './document-highlight';

export const feature: Feature = {
  id: 'document-highlight',
  capabilities: () => ({ documentHighlightProvider: true }),
  register(connection, _session, answers) {
    connection.onDocumentHighlight(
      answers.about<DocumentHighlightParams, DocumentHighlight[] | null>(
        'document-highlight',
        null,
        ({ document, model }, { position }) =>
          highlights(model, document.offsetAt(position))?.map(({ span, introduces }) => ({
            range: toRange(document, span),
            kind: introduces ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          })) ?? null,
      ),
    );
  },
};
