// Storage asked of an editor that keeps what the server may not write itself.
import type { Connection } from 'vscode-languageserver';
import { loadStateMethod, saveStateMethod } from './protocol';
import type { Storage } from './storage';

export const clientStorage = (connection: Connection): Storage => ({
  async load(name) {
    try {
      return (await connection.sendRequest<string | null>(loadStateMethod, { name })) ?? undefined;
    } catch {
      return undefined;
    }
  },
  async save(name, text) {
    try {
      await connection.sendRequest(saveStateMethod, { name, text });
    } catch {
      // The editor has no room for it: the next start takes longer.
    }
  },
});
