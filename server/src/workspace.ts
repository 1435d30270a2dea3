// Many reports looked at together: an index of the files, with the open documents as they are right now in their place.
import {
  type Contribution,
  contributionOf,
  emptyIndex,
  type Lookup,
  message,
  type Span,
  type WorkspaceIndex,
  word,
} from '@dinggao/core';
import type { Connection, FileEvent, Range } from 'vscode-languageserver';
import { FileChangeType } from 'vscode-languageserver';
import { clientStorage } from './client-storage';
import { rangeIn } from './convert';
import type { Host } from './host';
import { type Done, type Indexer, openIndexer } from './indexing/indexer';
import { loadEntries, saveEntries } from './indexing/kept';
import { gazetteerKey } from './indexing/knowledge-key';
import { overlaid } from './indexing/overlay';
import { type Report, readerHere } from './indexing/reader';
import { ignoreFileGlob, isReportFile, longestFile, mostFiles, reportGlobs } from './indexing/report-files';
import { openPause } from './pause';
import { openProgress } from './progress';
import type { WorkspaceStatus } from './protocol';
import type { Session } from './session';
import type { Snapshot } from './snapshot';
import { noStorage } from './storage';
import type { Watching } from './watching';
import { wording } from './wording';

export interface Workspace {
  /** What the documents say together, the open ones as they are now. With `off` there are none. */
  index(): WorkspaceIndex;
  /** Whether no two documents can say anything of each other; told without looking at any. */
  isAlone(): boolean;
  /** An index to take names from, which edits do not change as long as files are indexed. */
  names(): WorkspaceIndex;
  /** The same for an answer about one document, which is always in it. */
  around(snapshot: Snapshot): Around;
  status(): WorkspaceStatus;
  /** Settled once the index is complete, or nobody works on it. */
  idle(): Promise<void>;
  /** `around`, once the index is complete and every document the lookup names is as its file is now. */
  settled(snapshot: Snapshot, concerned: (around: Around) => readonly string[]): Promise<Around>;
  /** Folders or settings are known, or are others than before. */
  begin(): void;
  /** `status` gives another answer. */
  onStatus(listener: () => void): void;
  /** The index of the files has changed; not told of edits. */
  onChange(listener: () => void): void;
  /** Keeps the index for the next start. */
  end(): Promise<void>;
}

export interface Around {
  readonly index: WorkspaceIndex;
  /** This document first. */
  readonly lookup: Lookup;
  rangeOf(uri: string, span: Span): Range | undefined;
}

/** So many files are worth a thread of their own. */
const many = 20;

export function openWorkspace(connection: Connection, session: Session, watching: Watching, host: Host): Workspace {
  const listeners: (() => void)[] = [];
  const watchers: (() => void)[] = [];
  const pause = openPause();
  const progress = openProgress(connection, session, () => indexer.stop());
  const storage = () => {
    const { storage: offered } = session.client;
    if (offered === true) return clientStorage(connection);
    return offered === undefined ? noStorage : (host.storage?.(offered) ?? noStorage);
  };
  const knowledge = () => session.folders.all.map((uri) => gazetteerKey(session.knowledge(uri).gazetteer)).join(' ');
  let known = '';
  let unsaved = false;
  let saving: Promise<void> = Promise.resolve();
  let told = false;
  let begun = false;

  const indexer: Indexer = openIndexer({
    files: () => session.files,
    kept: () => loadEntries(storage(), knowledge(), pause),
    contribute,
    pause,
    onBegin: () => {
      for (const watcher of watchers) watcher();
    },
    onProgress: progress.report,
    onDone(done) {
      thread.rest();
      afar = false;
      progress.end();
      notice(done);
      for (const watcher of watchers) watcher();
      if (!done.changed) return;
      unsaved ||= done.read > 0;
      for (const listener of listeners) listener();
      if (!done.stopped && done.read > 0) void save();
    },
  });
  const overlay = overlaid();
  const here = readerHere(pause);
  const thread = host.openReader?.() ?? here;
  let afar = false;

  async function contribute(report: Report, left: number): Promise<Contribution | undefined> {
    const { gazetteer } = session.knowledge(report.uri);
    afar ||= left >= many;
    try {
      if (!afar) return await here.read(report, gazetteer);
      // A thread that ends over a report leaves it to this one.
      return await thread.read(report, gazetteer).catch(() => here.read(report, gazetteer));
    } catch (error) {
      session.log('error', word(message(wording.analysisFailed, { error: String(error) }), session.language));
      return undefined;
    }
  }

  function notice({ tooLong, tooMany }: Done): void {
    if (told || (tooLong === 0 && !tooMany)) return;
    told = true;
    const template = tooMany ? wording.tooManyFiles : wording.tooLongFiles;
    const args = { most: mostFiles, count: tooLong, size: longestFile / 1_000_000 };
    session.log('warn', word(message(template, args), session.language));
  }

  /** One after the other; who waits for the last has waited for all. */
  function save(): Promise<void> {
    if (!unsaved) return saving;
    unsaved = false;
    saving = saving.then(() => saveEntries(storage(), knowledge(), [...indexer.entries.values()], pause));
    return saving;
  }

  function begin(): void {
    begun = true;
    if (session.settings.workspace !== 'all') {
      indexer.stop();
      return;
    }
    const now = knowledge();
    if (known !== '' && known !== now) indexer.expire();
    known = now;
    indexer.scan(session.folders.all);
  }

  function filesChanged(events: readonly FileEvent[]): void {
    if (session.settings.workspace !== 'all') return;
    const about = events.filter(({ uri }) => isReportFile(uri) || uri.endsWith('/.gitignore'));
    const changed = about.filter(({ uri, type }) => type !== FileChangeType.Created && indexer.entry(uri));
    // What is new may be hidden or ignored: only a look at the folders can tell.
    if (changed.length < about.length) indexer.scan(session.folders.all);
    if (changed.length > 0) indexer.changed(changed.map(({ uri }) => uri));
  }

  for (const glob of [...reportGlobs, ignoreFileGlob]) watching.watch(glob, filesChanged);
  session.folders.onChange(() => {
    // Before the settings have come nobody knows whether files are wanted.
    if (begun) begin();
  });
  session.documents.onDidClose(({ document: { uri } }) => {
    if (session.settings.workspace === 'all' && indexer.entry(uri)) indexer.changed([uri]);
  });

  function open(): readonly Contribution[] {
    if (session.settings.workspace === 'off') return [];
    return session.documents.keys().flatMap((uri) => {
      const snapshot = session.snapshot(uri);
      return snapshot ? [contributionOf(snapshot.model)] : [];
    });
  }

  function index(): WorkspaceIndex {
    return overlay(
      session.settings.workspace === 'all' ? indexer.index : nothing,
      open(),
      (uri) => indexer.entry(uri)?.uri,
    );
  }

  function around({ model }: Snapshot): Around {
    const own = contributionOf(model);
    const all = session.settings.workspace === 'off' ? overlay(nothing, [own], () => undefined) : index();
    return {
      index: all,
      lookup: (subject) => {
        const places = all.places(subject);
        return [...places.filter(({ uri }) => uri === model.uri), ...places.filter(({ uri }) => uri !== model.uri)];
      },
      rangeOf: (uri, span) => {
        const lines = all.document(uri)?.lines;
        return lines && rangeIn(lines, span);
      },
    };
  }

  return {
    index,
    isAlone: () =>
      session.settings.workspace === 'off' ||
      (session.documents.keys().length < 2 && (session.settings.workspace === 'open' || indexer.index.size === 0)),
    names: () => (session.settings.workspace === 'all' ? indexer.index : index()),
    around,
    status: () => ({
      state: session.settings.workspace === 'off' ? 'off' : indexer.busy ? 'reading' : 'ready',
      reports: session.settings.workspace === 'all' ? indexer.index.size : 0,
    }),
    idle: indexer.idle,
    async settled(snapshot, concerned) {
      await indexer.idle();
      const isOpen = new Set(session.documents.keys());
      const closed = new Set(concerned(around(snapshot)).filter((uri) => !isOpen.has(uri)));
      await indexer.fresh([...closed]);
      return around(snapshot);
    },
    begin,
    onStatus: (watcher) => {
      watchers.push(watcher);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    async end() {
      indexer.stop();
      thread.rest();
      await save();
    },
  };
}

const nothing = emptyIndex();
