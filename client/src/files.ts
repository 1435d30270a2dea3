// Lists and reads files for the server through VS Code, which knows every kind of workspace it has open.
import {
  type FileListing,
  type FileQuery,
  type FolderEntry,
  findFilesMethod,
  type ReadFileParams,
  type ReadFileResult,
  readFileMethod,
  readFolderMethod,
  type UriParams,
} from '@dinggao/server/protocol';
import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { atMost } from './at-most';

export function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest(findFilesMethod, findFiles);
  client.onRequest(readFolderMethod, readFolder);
  client.onRequest(readFileMethod, readFile);
}

/** File systems VS Code has a search for; of others it would find nothing and not say so. */
const searched: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

const atOnce = 16;

/** The user's `files.exclude` holds too. One more than the limit is asked for, so that a cut is seen. */
async function findFiles({ folder, include, exclude = [], limit }: FileQuery): Promise<FileListing | null> {
  const home = Uri.parse(folder);
  if (!searched.has(home.scheme)) return null;
  const hidden = Object.entries(workspace.getConfiguration('files', home).get<Record<string, unknown>>('exclude', {}))
    .filter(([, on]) => on === true)
    .map(([glob]) => glob);
  // With globs of our own VS Code leaves its own out.
  const without = exclude.length > 0 ? new RelativePattern(home, anyOf([...exclude, ...hidden])) : undefined;
  const uris = await workspace.findFiles(new RelativePattern(home, anyOf(include)), without, limit + 1);
  const kept = uris.sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, limit);
  const files = await atMost(atOnce, kept, async (uri) => {
    const { size, mtime } = await workspace.fs.stat(uri);
    return { uri: uri.toString(), size, modified: mtime };
  });
  return { files, complete: uris.length <= limit };
}

const anyOf = (globs: readonly string[]): string => (globs.length === 1 ? `${globs[0]}` : `{${globs.join(',')}}`);

async function readFolder({ uri }: UriParams): Promise<readonly FolderEntry[]> {
  try {
    const folder = Uri.parse(uri);
    return await atMost(atOnce, await workspace.fs.readDirectory(folder), async ([name, type]) => {
      if (type === FileType.Directory) return { name, kind: 'folder' };
      if ((type & FileType.File) === 0) return { name };
      const { size, mtime } = await workspace.fs.stat(Uri.joinPath(folder, name));
      return { name, kind: 'file', size, modified: mtime };
    });
  } catch {
    return []; // not there, or not readable
  }
}

async function readFile({ uri, longest }: ReadFileParams): Promise<ReadFileResult | null> {
  try {
    const file = Uri.parse(uri);
    if (longest !== undefined && (await workspace.fs.stat(file)).size > longest) return null;
    return { base64: toBase64(await workspace.fs.readFile(file)) };
  } catch {
    return null;
  }
}

/** More characters than a call takes as arguments must not be spread at once. */
const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}
