// Keeps state for the server in the folder VS Code has for this extension and workspace, wherever that lies.
import { loadStateMethod, type SaveStateParams, type StateParams, saveStateMethod } from '@dinggao/server/protocol';
import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Without a folder nothing is kept. */
export function answerForState(client: BaseLanguageClient, folder: Uri | undefined): void {
  client.onRequest(loadStateMethod, ({ name }: StateParams) => load(folder, name));
  client.onRequest(saveStateMethod, ({ name, text }: SaveStateParams) => save(folder, name, text));
}

async function load(folder: Uri | undefined, name: string): Promise<string | null> {
  if (!folder) return null;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
  } catch {
    return null; // nothing kept yet
  }
}

async function save(folder: Uri | undefined, name: string, text: string): Promise<null> {
  if (!folder) return null;
  await workspace.fs.createDirectory(folder);
  await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
  return null;
}
