// The extension, whatever it runs on: waits for a report, keeps one server, answers the commands.
import type { StatusParams } from '@dinggao/server/protocol';
import { type ExtensionContext, l10n, Uri, commands as vscodeCommands, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { cleanPastedText } from './clean-pasted-text';
import { collectGlossary } from './collect-glossary';
import { commands } from './commands';
import { reportLanguage, selector } from './documents';
import { reopenWithEncoding, watchEncoding } from './encoding';
import { whenNeeded } from './need';
import { pasteAndClean } from './paste-and-clean';
import { openOverviews } from './review/overviews';
import { reviewDesk } from './review/review';
import { type Running, running } from './running';
import { showMentions } from './show-mentions';
import { statusItem } from './status';

/** What one platform adds: a client for its kind of server; nothing runs before the client's `start`. */
export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

const sample = '务虚会报道-转码稿.txt';

/** The two functions VS Code calls; between them they keep the one server there is. */
export function extension(create: CreateClient) {
  let server: Running | undefined;
  return {
    activate(context: ExtensionContext): void {
      const log = window.createOutputChannel('Dinggao', { log: true });
      const status = statusItem(selector());
      const report = (params: StatusParams): void => {
        status.report(params);
        overviews.refresh();
      };
      const now = running(
        (options) => create(context, options),
        log,
        { state: status.state, report },
        context.storageUri,
      );
      server = now;
      const overviews = openOverviews(now);
      context.subscriptions.push(
        log,
        status,
        whenNeeded(() => void now.start()),
        pasteAndClean(now),
        watchEncoding(),
        ...reviewDesk(now, overviews, context),
        vscodeCommands.registerCommand(commands.restart, () => now.restart()),
        vscodeCommands.registerCommand(commands.showLog, () => log.show()),
        vscodeCommands.registerCommand(commands.openSample, () => openSample(context)),
        vscodeCommands.registerCommand(commands.cleanPastedText, () => cleanPastedText(now)),
        vscodeCommands.registerCommand(commands.reopenWithEncoding, reopenWithEncoding),
        vscodeCommands.registerCommand(commands.showMentions, showMentions),
        vscodeCommands.registerCommand(commands.collectGlossary, () => collectGlossary(now)),
      );
    },
    /** VS Code waits for it, so that the server ends before the window does. */
    deactivate: (): Promise<void> | undefined => server?.stop(),
  };
}

/** As a new document: the file inside the extension stays what it is. */
async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  try {
    const content = new TextDecoder().decode(
      await workspace.fs.readFile(Uri.joinPath(extensionUri, 'samples', sample)),
    );
    await window.showTextDocument(await workspace.openTextDocument({ language: reportLanguage, content }));
  } catch (error) {
    void window.showErrorMessage(l10n.t('The sample cannot be opened: {0}', String(error)));
  }
}
