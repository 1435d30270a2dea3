// Document links over LSP.
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { links } from './document-links';
import { reportsByTitle } from './reports-by-title';

export const feature: Feature = {
  id: 'document-links',
  capabilities: () => ({ documentLinkProvider: {} }),
  register(connection, _session, answers, workspace) {
    connection.onDocumentLinks(
      answers.about<DocumentLinkParams, DocumentLink[] | null>('document-links', null, (snapshot) => {
        const { document, model } = snapshot;
        const titled = reportsByTitle(workspace.around(snapshot).index);
        const reportOf = (title: string) => titled.get(title)?.find((uri) => uri !== model.uri);
        return links(model, reportOf).map(({ span, target }) => ({ range: toRange(document, span), target }));
      }),
    );
  },
};
