// References over LSP.
import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { Feature } from '../../feature';
import { references } from './references';

export const feature: Feature = {
  id: 'references',
  capabilities: () => ({ referencesProvider: true }),
  register(connection, _session, answers, workspace) {
    connection.onReferences(
      answers.about<ReferenceParams, Location[] | null>('references', null, (snapshot, { position, context }) => {
        const { document, model } = snapshot;
        const { lookup, rangeOf } = workspace.around(snapshot);
        const found = references(model, document.offsetAt(position), context?.includeDeclaration !== false, lookup);
        if (!found) return null;
        return found.flatMap(({ uri, span }) => {
          const range = rangeOf(uri, span);
          return range ? [{ uri, range }] : [];
        });
      }),
    );
  },
};
