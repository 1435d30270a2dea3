// Documents the server asks to be shown: its own pages open as they are set to open, rendered; all else as text.
import { Uri, commands as vscodeCommands } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

type ShowDocument = NonNullable<NonNullable<Middleware['window']>['showDocument']>;

/** `window/showDocument` always opens a text editor; `vscode.open` heeds `workbench.editorAssociations`. */
export const showDocument: ShowDocument = async (params, token, next) => {
  const uri = Uri.parse(params.uri);
  if (uri.scheme !== 'dinggao') return next(params, token);
  await vscodeCommands.executeCommand('vscode.open', uri);
  return { success: true };
};
