// When to look at a document: at once when asked, soon after a change, and once more when the segmenter has voted.
import { message, word } from '@dinggao/core';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Session } from './session';
import type { Snapshot } from './snapshot';
import { messagesRead } from './turns';
import { wording } from './wording';

/** `edit`: the client knows, it made it. `knowledge`: settings or votes; the client has to be told. */
export type News = 'edit' | 'knowledge';

export interface Scheduler {
  /**
   * The newest snapshot. Edits and cancellations that have arrived are read first, so no answer is of an old version.
   * Undefined: not open, or closed meanwhile. Rejects with RequestCancelled.
   */
  current(uri: string, token: CancellationToken): Promise<Snapshot | undefined>;
  /** Takes a snapshot soon and tells the listeners; many changes that arrive together are one. */
  changed(uri: string, news: News): void;
  /** Something was answered about the document: now is the time for votes. */
  answered(uri: string): void;
  onNews(listener: (uri: string, news: News) => void): void;
}

/** From this length (UTF-16 units) on the user is told that work is under way. */
const long = 1_000_000;

/** A client that never confirms a progress note is not waited for. */
const confirmation = 500;

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function openScheduler(connection: Connection, session: Session): Scheduler {
  const listeners: ((uri: string, news: News) => void)[] = [];
  const soon = new Map<string, News>();
  const voting = new Set<string>();
  const taking = new Map<string, Promise<Snapshot | undefined>>();

  async function current(uri: string, token: CancellationToken): Promise<Snapshot | undefined> {
    await session.ready(uri);
    if (!session.taken(uri)) await messagesRead();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    return session.taken(uri) ?? take(uri);
  }

  /** Two who ask for the same long document wait for the same snapshot. */
  function take(uri: string): Snapshot | undefined | Promise<Snapshot | undefined> {
    const length = session.documents.get(uri)?.getText().length ?? 0;
    if (length <= long || !session.client.progress) return session.snapshot(uri);
    const running = taking.get(uri) ?? withProgress(() => session.snapshot(uri)).finally(() => taking.delete(uri));
    taking.set(uri, running);
    return running;
  }

  async function withProgress<T>(work: () => T): Promise<T> {
    const progress = await Promise.race([connection.window.createWorkDoneProgress(), after(confirmation)]).catch(
      () => undefined,
    );
    progress?.begin(word(message(wording.analyzing), session.language));
    // The note must be out before the thread is busy.
    await after(0);
    try {
      return work();
    } finally {
      progress?.done();
    }
  }

  function changed(uri: string, news: News): void {
    const first = !soon.has(uri);
    if (first || news === 'knowledge') soon.set(uri, news);
    if (first) void look(uri);
  }

  async function look(uri: string): Promise<void> {
    await session.ready(uri);
    await messagesRead();
    const news = soon.get(uri) ?? 'edit';
    soon.delete(uri);
    if (session.taken(uri) ?? (await take(uri))) for (const listener of listeners) listener(uri, news);
  }

  function answered(uri: string): void {
    const doubts = session.taken(uri)?.model.doubts ?? [];
    if (doubts.length === 0 || voting.has(uri)) return;
    voting.add(uri);
    setTimeout(() => vote(uri, doubts), 0);
  }

  async function vote(uri: string, asked: readonly string[]): Promise<void> {
    await session.balloting.ask(asked);
    voting.delete(uri);
    // The text may have changed meanwhile: what counts is whether the snapshot of now gains anything.
    const doubts = session.taken(uri)?.model.doubts ?? [];
    if (doubts.some((one) => session.balloting.segmented(one) !== undefined)) {
      session.expire(uri);
      changed(uri, 'knowledge');
    } else if (doubts.some((one) => !asked.includes(one))) {
      answered(uri);
    }
  }

  return {
    current,
    changed,
    answered,
    onNews: (listener) => {
      listeners.push(listener);
    },
  };
}
