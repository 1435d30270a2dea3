// Definition over LSP: links where the client knows them, else places.
import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { definition } from './definition';

export const feature: Feature = {
  id: 'definition',
  capabilities: () => ({ definitionProvider: true }),
  register(connection, session, answers, workspace) {
    connection.onDefinition(
      answers.about<DefinitionParams, DefinitionLink[] | Location[] | null>(
        'definition',
        null,
        (snapshot, { position }) => {
          const { document, model } = snapshot;
          const { lookup, rangeOf } = workspace.around(snapshot);
          const found = definition(model, document.offsetAt(position), lookup);
          if (!found) return null;
          const placed = found.targets.flatMap(({ uri, span, whole }) => {
            const range = rangeOf(uri, span);
            return range ? [{ uri, range, whole: rangeOf(uri, whole) ?? range }] : [];
          });
          if (!session.client.definitionLinks) return placed.map(({ uri, range }) => ({ uri, range }));
          return placed.map(({ uri, range, whole }) => ({
            originSelectionRange: toRange(document, found.origin),
            targetUri: uri,
            targetRange: whole,
            targetSelectionRange: range,
          }));
        },
      ),
    );
  },
};
