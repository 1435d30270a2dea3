// Where VS Code runs in a browser: the server is a web worker.
import { type SegmenterParts, segmenterPartsMethod } from '@dinggao/server/protocol';
import { Uri, workspace } from 'vscode';
import { extension } from './extension';

export const { activate, deactivate } = extension(async ({ extensionUri }, options) => {
  // Loaded with the first report, not with the window.
  const { LanguageClient } = await import('vscode-languageclient/browser');
  const dist = Uri.joinPath(extensionUri, 'dist');
  const worker = new Worker(await loadable(Uri.joinPath(dist, 'web/server.js')));
  const client = new LanguageClient('dinggao', 'Dinggao', worker, options);
  client.onRequest(segmenterPartsMethod, () => segmenterParts(dist));
  return client;
});

/** A browser refuses a worker from a `vscode-remote:` address, so there the code itself is handed over. */
async function loadable(uri: Uri): Promise<string> {
  if (uri.scheme !== 'vscode-remote') return uri.toString(true);
  const code = await workspace.fs.readFile(uri);
  return URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' }));
}

/** The package for one platform is without them: its own segmenter is native. */
async function segmenterParts(dist: Uri): Promise<SegmenterParts | null> {
  try {
    const [worker, library] = await Promise.all(
      ['web/segmenter-worker.js', 'vendor/jieba-wasm/jieba_rs_wasm_bg.wasm'].map((path) =>
        workspace.fs.readFile(Uri.joinPath(dist, path)),
      ),
    );
    return worker && library ? { worker, library } : null;
  } catch {
    return null;
  }
}
