// Semantic tokens over LSP: whole, by range, and what changed since the last answer.
import type { Span } from '@dinggao/core';
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toSpan } from '../../convert';
import type { Feature } from '../../feature';
import { refreshing } from '../../refreshing';
import type { Session } from '../../session';
import type { Snapshot } from '../../snapshot';
import { dataEdits, type Token, tokens, tokenTypes } from './semantic-tokens';

/** What the client holds: a difference is told against it. */
interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

export const feature: Feature = {
  id: 'semantic-tokens',
  capabilities: ({ semanticTokens }) =>
    semanticTokens
      ? {
          semanticTokensProvider: {
            legend: { tokenTypes: [...tokenTypes], tokenModifiers: ['declaration'] },
            full: { delta: true },
            range: true,
          },
        }
      : {},
  register(connection, session, answers) {
    const sent = new Map<string, Sent>();
    const nothing: SemanticTokens = { data: [] };
    const { semanticTokens } = connection.languages;

    const whole = (snapshot: Snapshot): SemanticTokens => {
      const { resultId } = snapshot;
      const data = dataOf(session, snapshot);
      sent.set(snapshot.document.uri, { resultId, data });
      return { resultId, data };
    };
    semanticTokens.on(answers.about<SemanticTokensParams, SemanticTokens>('semantic-tokens', nothing, whole));
    semanticTokens.onDelta(
      answers.about<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
        'semantic-tokens',
        nothing,
        (snapshot, { previousResultId }) => {
          const before = sent.get(snapshot.document.uri);
          const { data, resultId } = whole(snapshot);
          if (before?.resultId !== previousResultId) return { resultId, data };
          return { resultId, edits: dataEdits(before.data, data).map((edit) => ({ ...edit, data: [...edit.data] })) };
        },
      ),
    );
    semanticTokens.onRange(
      answers.about<SemanticTokensRangeParams, SemanticTokens>('semantic-tokens', nothing, (snapshot, { range }) => ({
        data: dataOf(session, snapshot, toSpan(snapshot.document, range)),
      })),
    );
    const refresh = refreshing(() => semanticTokens.refresh());
    answers.onNews((_, news) => {
      if (news === 'knowledge' && session.client.refreshSemanticTokens) refresh();
    });
    session.documents.onDidClose(({ document }) => sent.delete(document.uri));
  },
};

/** Plain text and Markdown stay quiet unless colors are asked for: their colors belong to others. */
const isColored = ({ settings }: Session, { languageId }: TextDocument): boolean =>
  settings.semanticTokens === 'on' || (settings.semanticTokens === 'auto' && languageId === 'zh-report');

const dataOf = (session: Session, { document, model }: Snapshot, within?: Span): number[] =>
  isColored(session, document) ? encode(document, tokens(model, within)) : [];

/** Five numbers a token, as LSP wants them: lines and characters relative to the token before. */
function encode(document: TextDocument, all: readonly Token[]): number[] {
  let line = 0;
  let character = 0;
  return all.flatMap(({ span, type, introduces }) => {
    const at = document.positionAt(span.start);
    const data = [
      at.line - line,
      at.line === line ? at.character - character : at.character,
      span.end - span.start,
      tokenTypes.indexOf(type),
      introduces ? 1 : 0,
    ];
    ({ line, character } = at);
    return data;
  });
}
