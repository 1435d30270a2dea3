// The border between features and the outside: the one place where an error of a feature ends.
import { message, word } from '@dinggao/core';
import type { CancellationToken } from 'vscode-languageserver';
import { ResponseError } from 'vscode-languageserver';
import type { News, Scheduler } from './scheduler';
import type { Session } from './session';
import type { Snapshot } from './snapshot';
import { wording } from './wording';

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

export interface Answers {
  /**
   * A request handler out of a function of the newest snapshot. `otherwise` is answered when the document is not
   * open or the function throws; what it threw goes to the log, once for each message.
   */
  about<P extends DocumentParams, R>(
    feature: string,
    otherwise: R,
    answer: (snapshot: Snapshot, params: P) => R | Promise<R>,
  ): Handler<P, R>;
  /** Runs `work`; what it throws goes to the log. */
  guard(feature: string, work: () => void): void;
  onNews(listener: (snapshot: Snapshot, news: News) => void): void;
  answered(uri: string): void;
}

export function openAnswers(session: Session, scheduler: Scheduler): Answers {
  const told = new Set<string>();

  function tell(feature: string, error: unknown): void {
    const text = word(message(wording.featureFailed, { feature, error: String(error) }), session.language);
    if (told.has(text)) return;
    told.add(text);
    session.log('error', text);
  }

  function guard(feature: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      tell(feature, error);
    }
  }

  return {
    about: (feature, otherwise, answer) => async (params, token) => {
      const { uri } = params.textDocument;
      try {
        const snapshot = await scheduler.current(uri, token);
        return snapshot ? await answer(snapshot, params) : otherwise;
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        tell(feature, error);
        return otherwise;
      } finally {
        scheduler.answered(uri);
      }
    },
    guard,
    onNews: (listener) =>
      scheduler.onNews((uri, news) => {
        const snapshot = session.taken(uri);
        if (snapshot) guard('news', () => listener(snapshot, news));
      }),
    answered: scheduler.answered,
  };
}
