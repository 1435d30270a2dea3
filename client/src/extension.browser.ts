// Where VS Code runs in a browser: the server is a web worker.
import { Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { extension } from './extension';

export const { activate, deactivate } = extension(async (context, options) => {
  const uri = Uri.joinPath(context.extensionUri, 'dist/web/server.js');
  return new LanguageClient('dinggao', 'Dinggao', new Worker(await loadable(uri)), options);
});

/** A browser refuses a worker from a `vscode-remote:` address, so there the code itself is handed over. */
async function loadable(uri: Uri): Promise<string> {
  if (uri.scheme !== 'vscode-remote') return uri.toString(true);
  const code = await workspace.fs.readFile(uri);
  return URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' }));
}
