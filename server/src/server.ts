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
import { isTeamFile } from './team/teams';
import { teamDiagnostics } from './team-diagnostics';
import { openWatching } from './watching';
import { openWorkspace } from './workspace';

const section = 'dinggao';

/** A team may build upon files that lie elsewhere. */
const teamGlob = '**/*.{yaml,yml,csv,json}';

/** Starts listening at once. Everything is registered before, so nothing that arrives early is lost. */
export function startServer(connection: Connection, host: Host): void {
  const session = openSession(host, (level, text) => connection.console[level](text), clientFiles(connection));
  const watching = openWatching(connection, session);
  const scheduler = openScheduler(connection, session);
  const answers = openAnswers(session, scheduler);
  const workspace = openWorkspace(connection, session, watching, host);
  const sendStatus = statusSender(connection, session, workspace);
  workspace.onStatus(sendStatus);

  /** Asks the client; one that cannot be asked has sent its settings along. */
  async function configure(sent: unknown): Promise<void> {
    const folders = session.folders.all;
    const [asked, ...ofFolders] = session.client.configuration ? await ask(connection, folders) : [];
    const byFolder = new Map(folders.flatMap((uri, i) => (ofFolders[i] ? [[uri, ofFolders[i]] as const] : [])));
    for (const uri of session.configure(asked ?? sent, byFolder)) scheduler.changed(uri, 'knowledge');
    await Promise.all(folders.map((uri) => session.teams.ready(uri)));
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
    if (isTeamFile(document.uri)) session.teams.changed([document.uri]);
    sendStatus();
  });
  teamDiagnostics(connection, session);
  watching.watch(teamGlob, (events) => session.teams.changed(events.map(({ uri }) => uri)));
  session.documents.onDidChangeContent(({ document: { uri } }) => {
    if (isTeamFile(uri)) session.teams.changed([uri]);
  });
  session.teams.onChange(() => {
    for (const uri of session.documents.keys()) {
      session.expire(uri);
      scheduler.changed(uri, 'knowledge');
    }
    workspace.begin();
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

/** The section as it holds in general, then in each folder; shorter where the client does not tell. */
async function ask(connection: Connection, folders: readonly string[]): Promise<readonly unknown[]> {
  try {
    const items = [{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))];
    return (await connection.workspace.getConfiguration(items)) ?? [];
  } catch {
    return [];
  }
}
