// References over LSP.
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { references } from './references';

export const feature: Feature = {
  id: 'references',
  capabilities: () => ({ referencesProvider: true }),
  register(connection, session, answers) {
    connection.onReferences(
      answers.about<ReferenceParams, Location[] | null>(
        'references',
        null,
        ({ document, model }, { position, context }) => {
          const found = references(model, document.offsetAt(position), context?.includeDeclaration !== false);
          if (!found) return null;
          return found.flatMap(({ uri, span }) => {
            const home = uri === document.uri ? document : session.documents.get(uri);
            return home ? [{ uri, range: toRange(home, span) }] : [];
          });
        },
      ),
    );
  },
};
