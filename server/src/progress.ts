// A progress note of the client about work in the background, which its user may stop.
import { message, word } from '@dinggao/core';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Session } from './session';
import { wording } from './wording';

export interface Progress {
  report(done: number, total: number): void;
  end(): void;
}

/** Fewer files than these are read before anybody looks. */
const fewest = 20;

export function openProgress(connection: Connection, session: Session, cancel: () => void): Progress {
  let note: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  let shown = -1;

  async function begin(): Promise<WorkDoneProgressServerReporter | undefined> {
    try {
      const reporter = await connection.window.createWorkDoneProgress();
      reporter.begin(word(message(wording.indexing), session.language), 0, undefined, true);
      reporter.token.onCancellationRequested(cancel);
      return reporter;
    } catch {
      return undefined; // a client that refuses to show it
    }
  }

  return {
    report(done, total) {
      if (!session.client.progress || total < fewest) return;
      note ??= begin();
      const percent = Math.floor((done / total) * 100);
      if (percent === shown) return;
      shown = percent;
      void note.then((reporter) => reporter?.report(percent, `${done}/${total}`));
    },
    end() {
      const last = note;
      note = undefined;
      shown = -1;
      void last?.then((reporter) => reporter?.done());
    },
  };
}
