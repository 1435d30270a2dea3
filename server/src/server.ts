// The language server over any connection and host: puts session, scheduler and features together.
import type { Connection, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import { DidChangeConfigurationNotification, PositionEncodingKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { openAnswers } from './answers';
import { type Client, readClient } from './client';
import { clientFiles } from './client-files';
import { features } from './features';
import type { Host } from './host';
import { openScheduler } from './scheduler';
import { openSession } from './session';
import { statusSender } from './status';
import { openWatching } from './watching';
import { openWorkspace } from './workspace';

const section = 'dinggao';

/** Starts listening at once. Everything is registered before, so nothing that arrives early is lost. */
export function startServer(connection: Connection, host: Host): void {
  const session = openSession(host, (level, text) => connection.console[level](text), clientFiles(connection));
  const watching = openWatching(connection, session);
  const scheduler = openScheduler(connection, session);
  const answers = openAnswers(session, scheduler);
  const workspace = openWorkspace(connection, session, watching, host);
  const sendStatus = statusSender(connection, session, workspace);
  workspace.onChange(sendStatus);

  /** Asks the client; one that cannot be asked has sent its settings along. */
  async function configure(sent: unknown): Promise<void> {
    const asked = session.client.configuration ? await ask(connection) : undefined;
    for (const uri of session.configure(asked ?? sent)) scheduler.changed(uri, 'knowledge');
    workspace.begin();
    sendStatus();
  }

  connection.onInitialize((params): InitializeResult => {
    session.meet(readClient(params));
    return { capabilities: capabilities(session.client), serverInfo: { name: 'dinggao' } };
  });
  connection.onInitialized(async () => {
    await configure(session.client.settings);
    if (session.client.registerConfiguration) {
      // A client that refuses still tells of changes by itself, or its settings stay as they are.
      await connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(() => {});
    }
    if (session.client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        session.folders.change(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
    }
    await watching.begin();
  });
  connection.onDidChangeConfiguration(({ settings }) => configure(settings?.[section]));
  connection.onShutdown(async () => {
    session.balloting.dispose();
    await workspace.end();
  });

  session.documents.onDidChangeContent(({ document }) => scheduler.changed(document.uri, 'edit'));
  session.documents.onDidClose(({ document }) => {
    session.forget(document.uri);
    sendStatus();
  });
  for (const feature of features) feature.register(connection, session, answers, workspace);
  answers.onNews(sendStatus);
  session.documents.listen(connection);
  connection.listen();
}

function capabilities(client: Client): ServerCapabilities {
  return Object.assign(
    {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(client.workspaceFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
    ...features.map((feature) => feature.capabilities(client)),
  );
}

async function ask(connection: Connection): Promise<unknown> {
  try {
    return await connection.workspace.getConfiguration(section);
  } catch {
    return undefined;
  }
}
