// The command that drafts a glossary out of the reports of the workspace: shown before anything is saved.
import {
  type CollectGlossaryParams,
  type CollectGlossaryResult,
  collectGlossaryMethod,
} from '@dinggao/server/protocol';
import { l10n, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Running } from './running';

const file = ['.dinggao', '名录.yaml'] as const;

/** Adds to the glossary of the first folder; the file is left unsaved, for the user to look over. */
export async function collectGlossary(server: Running): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) {
    void window.showInformationMessage(l10n.t('Open a folder with reports first.'));
    return;
  }
  const client = await server.client();
  if (!client) return; // that it did not start has been told
  const uri = Uri.joinPath(folder.uri, ...file);
  const before = await workspace.openTextDocument(uri).then(
    (document) => document.getText(),
    () => undefined,
  );
  const params: CollectGlossaryParams = { existing: before ?? '' };
  const found = await client.sendRequest<CollectGlossaryResult | null>(collectGlossaryMethod, params);
  if (!found) {
    void window.showErrorMessage(l10n.t('The glossary has mistakes; correct them before adding to it.'));
    return;
  }
  const edit = new WorkspaceEdit();
  if (before === undefined) edit.createFile(uri, { ignoreIfExists: true });
  await workspace.applyEdit(edit);
  const document = await workspace.openTextDocument(uri);
  const whole = new WorkspaceEdit();
  whole.replace(uri, new Range(document.positionAt(0), document.positionAt(document.getText().length)), found.text);
  await workspace.applyEdit(whole);
  await window.showTextDocument(document);
  const { officials, organizations, terms } = found;
  const added = l10n.t('New: {0} people, {1} organizations, {2} formulations.', officials, organizations, terms);
  void window.showInformationMessage(added);
}
