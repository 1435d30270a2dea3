// Hover over LSP: Markdown, or plain text for clients that show no Markdown.
import type { Span } from '@dinggao/core';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { renderHover } from './card';
import { hover } from './hover';
import { markdown, plain } from './marks';

export const feature: Feature = {
  id: 'hover',
  capabilities: () => ({ hoverProvider: true }),
  register(connection, session, answers) {
    connection.onHover(
      answers.about<HoverParams, Hover | null>(
        'hover',
        null,
        ({ document, model, knowledge, findings }, { position }) => {
          const known = { ...knowledge, findings: () => findings().diagnostics };
          const info = hover(model, known, document.offsetAt(position));
          if (!info) return null;
          const rich = session.client.markdownHover;
          const value = renderHover(info, {
            language: session.language,
            marks: rich ? markdown : plain,
            locate: (span) => locate(document, span),
          });
          return {
            contents: { kind: rich ? MarkupKind.Markdown : MarkupKind.PlainText, value },
            range: toRange(document, info.span),
          };
        },
      ),
    );
  },
};

/** Editors open `file:` links at `#L<line>,<column>`; an unsaved document has no address. */
function locate(document: TextDocument, { start }: Span): { line: number; target?: string } {
  const position = document.positionAt(start);
  const line = position.line + 1;
  if (document.uri.startsWith('untitled:')) return { line };
  return { line, target: `${document.uri}#L${line},${position.character + 1}` };
}
