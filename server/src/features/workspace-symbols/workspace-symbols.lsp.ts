// Names of the whole workspace over LSP: headings, people, organizations, formulations.
import { type FoundKind, searchNames } from '@dinggao/core';
import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { rangeIn } from '../../convert';
import type { Feature } from '../../feature';

/** More than these help nobody; who wants another one types on. */
const most = 200;

export const feature: Feature = {
  id: 'workspace-symbols',
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(connection, session, answers, workspace) {
    connection.onWorkspaceSymbol(async ({ query }: WorkspaceSymbolParams): Promise<SymbolInformation[]> => {
      await session.configured;
      let found: SymbolInformation[] = [];
      answers.guard('workspace-symbols', () => {
        const index = workspace.index();
        found = searchNames(index, String(query ?? ''), most).flatMap(({ kind, name, uri, span, post }) => {
          const lines = index.document(uri)?.lines;
          if (!lines) return [];
          const location = { uri, range: rangeIn(lines, span) };
          return [{ name, kind: kinds[kind], location, ...(post !== undefined && { containerName: post }) }];
        });
      });
      return found;
    });
  },
};

const kinds: Readonly<Record<FoundKind, SymbolKind>> = {
  heading: SymbolKind.Namespace,
  person: SymbolKind.Constant,
  organization: SymbolKind.Module,
  term: SymbolKind.Key,
  meeting: SymbolKind.Event,
};
