// Files asked of an editor that offers its own file system: every kind of workspace it can open can then be read.
import type { Connection } from 'vscode-languageserver';
import type { FileListing, Files, FolderEntry } from './files';
import {
  findFilesMethod,
  type ReadFileParams,
  type ReadFileResult,
  readFileMethod,
  readFolderMethod,
  type UriParams,
} from './protocol';
import { walk } from './walk';

export const clientFiles = (connection: Connection): Files => {
  /** A client that has gone, or cannot answer, has no files. */
  async function ask<R>(method: string, params: object): Promise<R | undefined> {
    try {
      return (await connection.sendRequest<R | null>(method, params)) ?? undefined;
    } catch {
      return undefined;
    }
  }

  return {
    async list(query) {
      const found = query.hidden === 'list' ? undefined : await ask<FileListing>(findFilesMethod, query);
      return (
        found ??
        walk(query, async (uri) => (await ask<FolderEntry[]>(readFolderMethod, { uri } satisfies UriParams)) ?? [])
      );
    },
    async read(uri, longest) {
      const params: ReadFileParams = { uri, ...(longest !== undefined && { longest }) };
      const answer = await ask<ReadFileResult>(readFileMethod, params);
      return answer && bytesOf(answer.base64);
    },
  };
};

/** `atob` is in Node and in every browser. */
function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
