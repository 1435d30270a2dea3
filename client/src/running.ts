// One language server at a time: started late, restarted on demand, its state shown.
import { type InitializationOptions, statusMethod } from '@dinggao/server/protocol';
import { env, type LogOutputChannel, l10n, type Uri, commands as vscodeCommands, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { commands } from './commands';
import { selector, teamSelector } from './documents';
import { answerForFiles } from './files';
import { showDocument } from './show-document';
import { answerForState } from './state';
import type { ServerState, StatusItem } from './status';

/** Makes a client for the server of this platform; nothing runs before its `start`. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export interface Running {
  /** Does nothing if a server was started already. */
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** The client of the running server, which is started if need be; undefined when it cannot be. */
  client(): Promise<BaseLanguageClient | undefined>;
}

/** Without the library's own names for the states: it is not loaded before there is a client. */
const stateOf = (client: BaseLanguageClient): ServerState => {
  if (client.isRunning()) return 'running';
  return client.needsStop() ? 'starting' : 'stopped';
};

/** `storage`: the folder VS Code keeps for the extension and this workspace; there is none where no folder is open. */
export function running(
  create: CreateClient,
  log: LogOutputChannel,
  status: Pick<StatusItem, 'state' | 'report'>,
  storage: Uri | undefined,
): Running {
  let client: BaseLanguageClient | undefined;
  // Told once; from then on only the user starts it again.
  let failed = false;
  // Starts and stops happen one after the other, however fast the commands come.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    last = last.then(act, act);
    return last;
  };

  const begin = async () => {
    if (client || failed) return;
    try {
      const made = await create({
        documentSelector: [...selector(), ...teamSelector()],
        outputChannel: log,
        middleware: { window: { showDocument } },
        initializationOptions: {
          language: env.language,
          status: true,
          files: true,
          markdownOutline: true,
          storage: true,
          showMentions: true,
        } satisfies InitializationOptions,
      });
      client = made;
      made.onDidChangeState(() => status.state(stateOf(made)));
      made.onNotification(statusMethod, status.report);
      answerForFiles(made);
      answerForState(made, storage);
      await made.start();
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      status.state('stopped');
      failed = true;
      void tellFailure();
    }
  };
  const end = async () => {
    const old = client;
    client = undefined;
    failed = false;
    try {
      await old?.dispose();
    } catch (error) {
      // A server that already died cannot shut down in good order; there is nothing left to stop.
      log.warn(String(error));
    }
  };

  return {
    start: () => inTurn(begin),
    restart: () => inTurn(() => end().then(begin)),
    stop: () => inTurn(end),
    client: async () => {
      await inTurn(begin);
      return client?.isRunning() ? client : undefined;
    },
  };
}

/** Said once a failed start; the reason stands in the log. */
async function tellFailure(): Promise<void> {
  const restart = l10n.t('Restart');
  const showLog = l10n.t('Show Log');
  const chosen = await window.showErrorMessage(l10n.t('The Dinggao language server did not start.'), restart, showLog);
  if (chosen === restart) await vscodeCommands.executeCommand(commands.restart);
  if (chosen === showLog) await vscodeCommands.executeCommand(commands.showLog);
}
