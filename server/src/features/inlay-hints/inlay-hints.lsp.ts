// Inlay hints over LSP; off unless the settings ask for them.
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { toRange, toSpan } from '../../convert';
import type { Feature } from '../../feature';
import { refreshing } from '../../refreshing';
import { hints } from './inlay-hints';

export const feature: Feature = {
  id: 'inlay-hints',
  capabilities: () => ({ inlayHintProvider: true }),
  register(connection, session, answers) {
    connection.languages.inlayHint.on(
      answers.about<InlayHintParams, InlayHint[] | null>('inlay-hints', null, ({ document, model }, { range }) => {
        if (!session.settings.inlayHints) return [];
        return hints(model, toSpan(document, range)).map(({ offset, post, introduction }) => ({
          position: document.positionAt(offset),
          label: [{ value: post, location: { uri: document.uri, range: toRange(document, introduction) } }],
          paddingLeft: true,
        }));
      }),
    );
    const refresh = refreshing(() => connection.languages.inlayHint.refresh());
    answers.onNews((_, news) => {
      if (news === 'knowledge' && session.client.refreshInlayHints) refresh();
    });
  },
};
