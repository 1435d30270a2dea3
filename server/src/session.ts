// The only mutable state of the server: the client, the settings, the open documents and what is known of each.
import { builtinGazetteer, type Knowledge, type Language, message, word } from '@dinggao/core';
import { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Balloting, openBalloting } from './balloting';
import { type Client, readClient } from './client';
import { immutableDocuments } from './documents';
import { type Files, noFiles } from './files';
import { type Folders, openFolders } from './folders';
import type { Host } from './host';
import { defaultSettings, readSettings, type Settings } from './settings';
import { type Snapshot, takeSnapshot } from './snapshot';
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
  /** What the analysis of a document, open or not, may lean on. */
  knowledge(uri: string): Knowledge;
  /** The current snapshot, taken now if need be. Undefined: the document is not open, or reading it failed. */
  snapshot(uri: string): Snapshot | undefined;
  /** The current snapshot if there is one already. */
  taken(uri: string): Snapshot | undefined;
  /** The next look at the document takes a new snapshot, though its text is the same. */
  expire(uri: string): void;
  forget(uri: string): void;
  meet(client: Client): void;
  /** `raw`: the section `dinggao`. Gives the documents that were looked at already and have to be looked at anew. */
  configure(raw: unknown): readonly string[];
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
  const started = Date.now().toString(36);
  let client = readClient({});
  let settings = defaultSettings;
  let taken = 0;
  let configuredNow: () => void = () => {};
  const configured = new Promise<void>((resolve) => {
    configuredNow = resolve;
  });

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
    if (!document) return undefined;
    taken += 1;
    try {
      const snapshot = takeSnapshot({
        document,
        knowledge: knowledge(uri),
        settings,
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

  const knowledge = (_uri: string): Knowledge => ({ gazetteer: builtinGazetteer(), segmented: balloting.segmented });

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
      return client.files ? clientFiles : (host.files ?? noFiles);
    },
    folders,
    configured,
    knowledge,
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
    configure(raw) {
      settings = readSettings(raw);
      balloting.choose(settings.segmenter);
      const stale = [...kept.keys()].filter((uri) => current(uri));
      stale.forEach(expire);
      configuredNow();
      return stale;
    },
  };
}
