// A folder of reports in memory, and a client that has it open.
import type { Files } from '../../server/src/files';
import type { StatusParams } from '../../server/src/protocol';
import type { Storage } from '../../server/src/storage';
import { walk } from '../../server/src/walk';
import { type ClientOptions, inMemory, type TestClient } from './client';
import { editor } from './editor';

export const folder = 'file:///稿库';

export interface Archive {
  readonly files: Map<string, { readonly text: string; readonly modified: number }>;
  /** How often each file was read. */
  readonly reads: Map<string, number>;
  /** What the server keeps between two starts. */
  readonly kept: Map<string, string>;
  readonly host: { readonly files: Files; readonly storage: () => Storage };
  write(name: string, text: string): string;
  remove(name: string): string;
  text(uri: string): string;
}

/** The address as the server lists it. */
export const uriOf = (name: string): string => `${folder}/${name.split('/').map(encodeURIComponent).join('/')}`;

export function archiveOf(texts: Readonly<Record<string, string>> = {}): Archive {
  const files = new Map<string, { text: string; modified: number }>();
  const reads = new Map<string, number>();
  const kept = new Map<string, string>();
  let clock = 1;
  const write = (name: string, text: string): string => {
    clock += 1;
    files.set(name, { text, modified: clock });
    return uriOf(name);
  };
  for (const [name, text] of Object.entries(texts)) write(name, text);
  const nameOf = (uri: string) => decodeURIComponent(uri).slice(folder.length + 1);

  const readFolder = async (uri: string) => {
    const inside = decodeURIComponent(uri) === folder ? '' : `${nameOf(uri)}/`;
    const found = new Map<string, { name: string; kind: 'file' | 'folder'; size?: number; modified?: number }>();
    for (const [path, { text, modified }] of files) {
      if (!path.startsWith(inside)) continue;
      const [name = '', ...below] = path.slice(inside.length).split('/');
      if (below.length > 0) found.set(name, { name, kind: 'folder' });
      else found.set(name, { name, kind: 'file', size: Buffer.byteLength(text), modified });
    }
    return [...found.values()];
  };

  return {
    files,
    reads,
    kept,
    host: {
      files: {
        list: (query) => walk(query, readFolder),
        async read(uri, longest = Number.POSITIVE_INFINITY) {
          const file = files.get(nameOf(uri));
          if (!file) return undefined;
          reads.set(nameOf(uri), (reads.get(nameOf(uri)) ?? 0) + 1);
          const bytes = Buffer.from(file.text);
          return bytes.length > longest ? undefined : bytes;
        },
      },
      storage: () => ({
        load: async (name) => kept.get(name),
        save: async (name, text) => void kept.set(name, text),
      }),
    },
    write,
    remove(name) {
      files.delete(name);
      return uriOf(name);
    },
    text: (uri) => files.get(nameOf(uri))?.text ?? '',
  };
}

/** A client that has the folder open; the index is complete. */
export async function openArchive(archive: Archive, options: ClientOptions = {}): Promise<TestClient> {
  const client = await inMemory({
    capabilities: editor,
    folders: [folder],
    host: archive.host,
    ...options,
    initializationOptions: { status: true, storage: 'file:///state', ...options.initializationOptions },
  });
  await untilRead(client);
  return client;
}

/** Waits until the server says that it has read what there is. */
export async function untilRead(client: TestClient): Promise<StatusParams> {
  for (;;) {
    const status = await client.next<StatusParams>('dinggao/status');
    if (status.workspace.state !== 'reading') return status;
  }
}
