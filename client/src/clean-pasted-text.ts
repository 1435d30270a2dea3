// The command that cleans the text in the editor of what a paste left in it, after a preview by kind.
import { type CleanPastedTextParams, cleanPastedTextMethod } from '@dinggao/server/protocol';
import { l10n, window, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { askFirst } from './ask-first';
import { isServed } from './documents';
import type { Running } from './running';

/** Says so when there is nothing to clean; rejects when the server cannot answer. */
export async function cleanPastedText(server: Running): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isServed(document)) return;
  const client = await server.client();
  if (!client) return; // that it did not start has been told
  const { version } = document;
  const params: CleanPastedTextParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
  };
  const edit = await client.sendRequest<WorkspaceEdit | null>(cleanPastedTextMethod, params);
  if (!edit) {
    void window.showInformationMessage(l10n.t('There is nothing to clean in this text.'));
    return;
  }
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(askFirst(edit));
  // The places are those of the text that was asked about.
  if (document.version !== version) return cleanPastedText(server);
  await workspace.applyEdit(converted);
}
