// Being told when files change: asked of the client once it can be asked, for every glob somebody is interested in.
import type { Connection, FileEvent } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Session } from './session';

export interface Watching {
  /**
   * `glob` as in LSP, over whole paths. Before `begin` only. What comes together is told together; the listener gets
   * the events of every glob anybody asked for and picks its own.
   */
  watch(glob: string, listener: (events: readonly FileEvent[]) => void): void;
  /** Registers with the client what was asked for so far; called once, when it is initialized. */
  begin(): Promise<void>;
}

export function openWatching(connection: Connection, session: Session): Watching {
  const globs = new Set<string>();
  const listeners: ((events: readonly FileEvent[]) => void)[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const listener of listeners) listener(changes);
  });
  return {
    watch(glob, listener) {
      globs.add(glob);
      listeners.push(listener);
    },
    async begin() {
      if (!session.client.watchFiles || globs.size === 0) return;
      const watchers = [...globs].map((globPattern) => ({ globPattern }));
      // A client that refuses never tells; what it saves while a file is open is still seen.
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
    },
  };
}
