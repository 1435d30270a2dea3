// Folding over LSP: whole lines, one fold a first line.
import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { folds } from './folding-range';

export const feature: Feature = {
  id: 'folding-range',
  capabilities: () => ({ foldingRangeProvider: true }),
  register(connection, session, answers) {
    connection.onFoldingRanges(
      answers.about<FoldingRangeParams, FoldingRange[] | null>('folding-range', null, ({ document, model }) => {
        const byLine = new Map<number, FoldingRange>();
        for (const { span, kind } of folds(model)) {
          const { start, end } = toRange(document, span);
          if (end.line <= start.line || (byLine.get(start.line)?.endLine ?? 0) >= end.line) continue;
          const comment = kind === 'comment' && { kind: FoldingRangeKind.Comment };
          byLine.set(start.line, { startLine: start.line, endLine: end.line, ...comment });
        }
        return [...byLine.values()].sort((a, b) => a.startLine - b.startLine).slice(0, session.client.mostFolds);
      }),
    );
  },
};
