// The outline over LSP; flat for clients that know no trees.
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { isMarkedThroughout, type OutlineItem, outline } from './document-symbols';

export const feature: Feature = {
  id: 'document-symbols',
  capabilities: () => ({ documentSymbolProvider: { label: '定稿' } }),
  register(connection, session, answers) {
    connection.onDocumentSymbol(
      answers.about<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | null>(
        'document-symbols',
        null,
        ({ document, model }) => {
          // Two outlines of the same headings are one too many.
          if (session.client.markdownOutline && model.language === 'markdown' && isMarkedThroughout(model)) return [];
          const items = outline(model, session.language, session.settings.outline);
          return session.client.hierarchicalSymbols
            ? items.map((item) => tree(document, item))
            : items.flatMap((item) => flat(document, item));
        },
      ),
    );
  },
};

const kinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  title: SymbolKind.Module,
  heading: SymbolKind.Namespace,
  lead: SymbolKind.String,
  byline: SymbolKind.Property,
  speech: SymbolKind.Event,
  quotation: SymbolKind.Constant,
  point: SymbolKind.Number,
};

const tree = (
  document: TextDocument,
  { name, detail, kind, span, selection, children }: OutlineItem,
): DocumentSymbol => ({
  name,
  detail,
  kind: kinds[kind],
  range: toRange(document, span),
  selectionRange: toRange(document, selection),
  children: children.map((child) => tree(document, child)),
});

const flat = (
  document: TextDocument,
  { name, kind, span, children }: OutlineItem,
  containerName?: string,
): SymbolInformation[] => [
  {
    name,
    kind: kinds[kind],
    location: { uri: document.uri, range: toRange(document, span) },
    ...(containerName !== undefined && { containerName }),
  },
  ...children.flatMap((child) => flat(document, child, name)),
];
