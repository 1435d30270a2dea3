// Where VS Code runs on Node: the server is a child process of the extension host.
import type { NodeModule } from 'vscode-languageclient/node';
import { extension } from './extension';

export const { activate, deactivate } = extension(async (context, options) => {
  // Loaded with the first report, not with the window.
  const { LanguageClient, TransportKind } = await import('./language-client');
  // Forked by the extension host itself, so it runs on the same Node: ELECTRON_RUN_AS_NODE is handed down.
  const run: NodeModule = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug: NodeModule = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('dinggao', 'Dinggao', { run, debug }, options);
});
