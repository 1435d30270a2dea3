// Selection ranges over LSP: one chain a position, from the inside out.
import { type Span, span } from '@dinggao/core';
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { selections } from './selection-range';

export const feature: Feature = {
  id: 'selection-range',
  capabilities: () => ({ selectionRangeProvider: true }),
  register(connection, _session, answers) {
    connection.onSelectionRanges(
      answers.about<SelectionRangeParams, SelectionRange[] | null>(
        'selection-range',
        null,
        ({ document, model }, { positions }) =>
          positions.map((position) => {
            const offset = document.offsetAt(position);
            return chain(document, offset, selections(model, offset));
          }),
      ),
    );
  },
};

/** Where there is nothing to select the place itself. */
function chain(document: TextDocument, offset: number, spans: readonly Span[]): SelectionRange {
  const outermost = spans.at(-1);
  if (!outermost) return { range: toRange(document, span(offset, offset)) };
  return spans.slice(0, -1).reduceRight<SelectionRange>((parent, one) => ({ range: toRange(document, one), parent }), {
    range: toRange(document, outermost),
  });
}
