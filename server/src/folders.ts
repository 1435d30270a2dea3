// The folders that are open in the editor, and which of them a document belongs to.
import { addressKey, pathIn } from './addresses';

export interface Folders {
  /** Addresses in the user's order, without a slash at the end. */
  readonly all: readonly string[];
  /** The innermost folder a document lies in; of one that lies nowhere yet (`untitled:`) the first. */
  of(uri: string): string | undefined;
  change(added: readonly string[], removed: readonly string[]): void;
  onChange(listener: () => void): void;
}

export function openFolders(): Folders {
  const listeners: (() => void)[] = [];
  let all: readonly string[] = [];
  return {
    get all() {
      return all;
    },
    of(uri) {
      const around = all.filter((folder) => pathIn(folder, uri) !== undefined);
      if (around.length > 0) return around.reduce((inner, one) => (one.length > inner.length ? one : inner));
      return uri.startsWith('untitled:') ? all[0] : undefined;
    },
    change(added, removed) {
      const gone = new Set(removed.map(keyOf));
      const stay = all.filter((folder) => !gone.has(keyOf(folder)));
      const known = new Set(stay.map(keyOf));
      all = [...stay, ...added.filter((folder) => !known.has(keyOf(folder))).map(withoutSlash)];
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

const withoutSlash = (uri: string): string => uri.replace(/\/$/, '');
const keyOf = (uri: string): string => addressKey(withoutSlash(uri));
