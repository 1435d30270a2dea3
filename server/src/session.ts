// The only mutable state of the server: the client, the settings, the open documents and what is known of each.
import {
  builtinGazetteer,
  type Checking,
  checkingOf,
  type Knowledge,
  type Language,
  message,
  noConfig,
  word,
} from '@dinggao/core';
import { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addressKey } from './addresses';
import { type Balloting, openBalloting } from './balloting';
import { type Client, readClient } from './client';
import { immutableDocuments } from './documents';
import { type Files, noFiles } from './files';
import { type Folders, openFolders } from './folders';
import type { Host } from './host';
import { defaultSettings, lengthOf, readSettings, type Settings } from './settings';
import { documentLanguage, type Snapshot, takeSnapshot } from './snapshot';
import { isTeamFile, openTeams, pathInTeam, type Teams } from './team/teams';
import { wording } from './wording';

export type Log = (level: 'error' | 'warn' | 'info', text: string) => void;

export interface Session {
  readonly client: Client;
  readonly settings: Settings;
  /** Of all that is shown to the user. */
  readonly language: Language;
  readonly documents: TextDocuments<TextDocument>;
  readonly balloting: Balloting;
  readonly log: Log;
  /** The files of the workspace, asked of the client where it answers for them, else of the host. */
  readonly files: Files;
  readonly folders: Folders;
  /** Settled once the client's settings are known, or it is clear that none will come. */
  readonly configured: Promise<void>;
  /** The teams whose files hold for the documents of the workspace. */
  readonly teams: Teams;
  /** Settled once settings and team of a document are known. */
  ready(uri: string): Promise<void>;
  /** What the analysis of a document, open or not, may lean on. */
  knowledge(uri: string): Knowledge;
  /** How a document, open or not, is checked; `kind`: its language. */
  checking(uri: string, kind: string): Checking;
  /** A rule that throws is told once and loses its own findings only. */
  onRuleError(rule: string, error: unknown): void;
  /** The current snapshot, taken now if need be. Undefined: the document is not open, or reading it failed. */
  snapshot(uri: string): Snapshot | undefined;
  /** The current snapshot if there is one already. */
  taken(uri: string): Snapshot | undefined;
  /** The next look at the document takes a new snapshot, though its text is the same. */
  expire(uri: string): void;
  forget(uri: string): void;
  meet(client: Client): void;
  /** `raw`: the section `dinggao`; `ofFolders`: the same as it holds in each workspace folder. Gives the documents that were looked at already and have to be looked at anew. */
  configure(raw: unknown, ofFolders?: ReadonlyMap<string, unknown>): readonly string[];
}

/** How long settings are waited for, in milliseconds. */
const patience = 1_000;

interface Kept {
  readonly snapshot: Snapshot;
  readonly expired: boolean;
}

export function openSession(host: Host, log: Log, clientFiles: Files = noFiles): Session {
  const documents = new TextDocuments(immutableDocuments);
  const kept = new Map<string, Kept>();
  const told = new Set<string>();
  const folders = openFolders();
  const teams = openTeams({
    files: () => files(),
    folders,
    typed: (uri) =>
      documents
        .all()
        .find((one) => addressKey(one.uri) === addressKey(uri))
        ?.getText(),
  });
  let byFolder: ReadonlyMap<string, Settings> = new Map();
  const started = Date.now().toString(36);
  let client = readClient({});
  let settings = defaultSettings;
  let taken = 0;
  let configuredNow: () => void = () => {};
  const configured = new Promise<void>((resolve) => {
    configuredNow = resolve;
  });

  const files = (): Files => (client.files ? clientFiles : (host.files ?? noFiles));
  const language = (): Language => settings.language ?? client.language;
  const balloting = openBalloting(host, ({ from, to, reason }) =>
    log('warn', word(message(wording.segmenterFallback, { from, to, reason }), language())),
  );

  function current(uri: string): Snapshot | undefined {
    const last = kept.get(uri);
    return last && !last.expired && last.snapshot.document === documents.get(uri) ? last.snapshot : undefined;
  }

  function take(uri: string): Snapshot | undefined {
    const document = documents.get(uri);
    if (!document || isTeamFile(uri)) return undefined;
    taken += 1;
    try {
      const own = settingsFor(uri);
      const snapshot = takeSnapshot({
        document,
        knowledge: knowledge(uri),
        settings: own,
        checking: checking(uri, documentLanguage(document.languageId), own),
        resultId: `${started}-${taken}`,
        previous: kept.get(uri)?.snapshot.model,
        onRuleError,
      });
      kept.set(uri, { snapshot, expired: false });
      return snapshot;
    } catch (error) {
      tellOnce(word(message(wording.analysisFailed, { error: String(error) }), language()));
      return undefined;
    }
  }

  const knowledge = (uri: string): Knowledge => ({
    gazetteer: teams.of(uri)?.gazetteer ?? builtinGazetteer(),
    segmented: balloting.segmented,
  });

  function checking(uri: string, kind: string, own: Settings) {
    const team = teams.of(uri);
    return checkingOf(team?.config ?? noConfig, team ? pathInTeam(team, uri) : uri, kind, own);
  }

  /** Of its workspace folder, where that has settings of its own; a team's limit holds where the user set none. */
  function settingsFor(uri: string): Settings {
    const folder = folders.of(uri);
    const own = (folder !== undefined && byFolder.get(folder)) || settings;
    const size = teams.of(uri)?.config.maxFileSize;
    return size === undefined || own.maxLength !== defaultSettings.maxLength
      ? own
      : { ...own, maxLength: lengthOf(size) };
  }

  const onRuleError = (rule: string, error: unknown): void =>
    tellOnce(word(message(wording.ruleFailed, { rule, error: String(error) }), language()));

  function tellOnce(text: string): void {
    if (told.has(text)) return;
    told.add(text);
    log('error', text);
  }

  function expire(uri: string): void {
    const last = kept.get(uri);
    if (last) kept.set(uri, { ...last, expired: true });
  }

  return {
    get client() {
      return client;
    },
    get settings() {
      return settings;
    },
    get language() {
      return language();
    },
    documents,
    balloting,
    log,
    get files() {
      return files();
    },
    teams,
    ready: async (uri) => {
      await configured;
      await teams.ready(uri);
    },
    folders,
    configured,
    knowledge,
    checking: (uri, kind) => checking(uri, kind, settingsFor(uri)),
    onRuleError,
    snapshot: (uri) => current(uri) ?? take(uri),
    taken: current,
    expire,
    forget: (uri) => kept.delete(uri),
    meet(one) {
      client = one;
      folders.change(one.folders, []);
      // A client that never tells its settings is served all the same.
      setTimeout(configuredNow, patience);
    },
    configure(raw, ofFolders = new Map()) {
      settings = readSettings(raw);
      byFolder = new Map([...ofFolders].map(([folder, own]) => [folder, readSettings(own)]));
      balloting.choose(settings.segmenter);
      const stale = [...kept.keys()].filter((uri) => current(uri));
      stale.forEach(expire);
      configuredNow();
      return stale;
    },
  };
}
