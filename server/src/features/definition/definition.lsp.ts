// Definition over LSP: links where the client knows them, else places.
import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { definition } from './definition';

export const feature: Feature = {
  id: 'definition',
  capabilities: () => ({ definitionProvider: true }),
  register(connection, session, answers) {
    connection.onDefinition(
      answers.about<DefinitionParams, DefinitionLink[] | Location[] | null>(
        'definition',
        null,
        ({ document, model }, { position }) => {
          const found = definition(model, document.offsetAt(position));
          if (!found) return null;
          const placed = found.targets.flatMap((target) => {
            const home = target.uri === document.uri ? document : session.documents.get(target.uri);
            return home ? [{ target, home }] : [];
          });
          if (!session.client.definitionLinks)
            return placed.map(({ target, home }) => ({ uri: target.uri, range: toRange(home, target.span) }));
          return placed.map(({ target, home }) => ({
            originSelectionRange: toRange(document, found.origin),
            targetUri: target.uri,
            targetRange: toRange(home, target.whole),
            targetSelectionRange: toRange(home, target.span),
          }));
        },
      ),
    );
  },
};
