// Offers to clean what is being pasted, when it is damaged; otherwise a paste is what it always was.
import { type RepairedText, type RepairTextParams, repairTextMethod } from '@dinggao/server/protocol';
import { type CancellationToken, Disposable, l10n, type TextDocument, workspace } from 'vscode';
import { selector } from './documents';
import { type PasteApi, type PasteEditProvider, pasteApi } from './newer-vscode';
import { offersOf, worthAsking } from './paste-offers';
import type { Running } from './running';

/** Does nothing where VS Code has no such providers. */
export function pasteAndClean(server: Running): Disposable {
  const api = pasteApi();
  const clean = api?.anyKind.append('text', 'dinggao', 'clean');
  const registered = api && clean && api.register(provider(api, server), [clean], selector());
  return registered ?? new Disposable(() => {});
}

function provider(api: PasteApi, server: Running): PasteEditProvider {
  const kinds = {
    clean: api.anyKind.append('text', 'dinggao', 'clean'),
    restore: api.anyKind.append('text', 'dinggao', 'clean', 'restore'),
  };
  const titles = {
    clean: () => l10n.t('Paste and Clean'),
    restore: () => l10n.t('Paste, Clean and Restore Garbled Text'),
  };
  const plain = api.anyKind.append('text', 'plain');
  return {
    provideDocumentPasteEdits: async (document, ranges, data, _context, token) => {
      // With more than one cursor VS Code may share the lines out among them.
      if (ranges.length !== 1 || !isOn(document)) return undefined;
      const text = await data.get('text/plain')?.asString();
      if (text === undefined || token.isCancellationRequested || !worthAsking(text)) return undefined;
      const ask = (suggestions: boolean) =>
        repaired(server, { text, languageId: document.languageId, suggestions }, token);
      const offers = await offersOf(text, ask);
      return offers.map((offer) =>
        // The text as it is stays what a paste gives; the other is offered beside it.
        Object.assign(api.edit(offer.text, titles[offer.kind](), kinds[offer.kind]), { yieldTo: [plain] }),
      );
    },
  };
}

const isOn = (document: TextDocument): boolean =>
  workspace.getConfiguration('dinggao', document).get('pasteAndClean', true);

async function repaired(
  server: Running,
  params: RepairTextParams,
  token: CancellationToken,
): Promise<RepairedText | undefined> {
  const client = await server.client();
  if (!client || token.isCancellationRequested) return undefined;
  return client.sendRequest<RepairedText>(repairTextMethod, params, token);
}
