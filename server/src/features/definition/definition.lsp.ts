// Definition over LSP: links where the client knows them, else places.
import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { definition, glossaryEntry } from './definition';

export const feature: Feature = {
  id: 'definition',
  capabilities: () => ({ definitionProvider: true }),
  register(connection, session, answers, workspace) {
    connection.onDefinition(
      answers.about<DefinitionParams, DefinitionLink[] | Location[] | null>(
        'definition',
        null,
        (snapshot, { position }) => {
          const { document, model, knowledge } = snapshot;
          const { lookup, rangeOf } = workspace.around(snapshot);
          const entry = glossaryEntry(model, knowledge, document.offsetAt(position));
          const text = entry && session.teams.of(document.uri)?.texts.get(entry.uri);
          if (entry && text !== undefined) {
            const range = toRange(TextDocument.create(entry.uri, 'yaml', 0, text), entry.span);
            if (!session.client.definitionLinks) return [{ uri: entry.uri, range }];
            const originSelectionRange = toRange(document, entry.origin);
            return [{ originSelectionRange, targetUri: entry.uri, targetRange: range, targetSelectionRange: range }];
          }
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
