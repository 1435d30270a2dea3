// Pages of the rules over LSP: documents the server itself provides (LSP 3.18), and a command that shows one.
import type { Feature } from '../../feature';
import { explainCommand, pageAddress, pageAt, scheme } from '../../rule-pages';

export const feature: Feature = {
  id: 'rule-pages',
  capabilities: ({ documentContent, showDocument }) =>
    documentContent
      ? {
          workspace: { textDocumentContent: { schemes: [scheme] } },
          ...(showDocument && { executeCommandProvider: { commands: [explainCommand] } }),
        }
      : {},
  register(connection, session) {
    connection.workspace.textDocumentContent.on(({ uri }) => ({ text: pageAt(uri, session.language) ?? '' }));
    connection.onExecuteCommand(async ({ command, arguments: [rule] = [] }) => {
      if (command !== explainCommand || typeof rule !== 'string') return;
      await connection.window.showDocument({ uri: pageAddress(rule), takeFocus: true });
    });
  },
};
