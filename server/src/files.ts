// The files of the workspace, wherever they lie: on a disk, in a virtual workspace, behind a browser.

export interface FileQuery {
  /** Address of the folder to look below. */
  readonly folder: string;
  /** Globs relative to the folder: `**`, `*`, `?`, `{a,b}`. A file that fits one is listed. */
  readonly include: readonly string[];
  /** Globs relative to the folder; what fits one is not looked into. */
  readonly exclude?: readonly string[];
  /** Whether what the editor's `files.exclude` hides is left out. Where the editor has no such setting nothing is hidden. */
  readonly hidden?: 'leave-out' | 'list';
  /** At most so many. */
  readonly limit: number;
}

export interface FileEntry {
  readonly uri: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970; 0 where the file system does not say. */
  readonly modified: number;
}

export interface FolderEntry {
  readonly name: string;
  /** Absent: neither file nor folder, or a link to a folder, which is not followed. */
  readonly kind?: 'file' | 'folder';
  /** Of a file; as in `FileEntry`. */
  readonly size?: number;
  readonly modified?: number;
}

export interface FileListing {
  /** By address. */
  readonly files: readonly FileEntry[];
  /** False when the limit cut the list. */
  readonly complete: boolean;
}

/** Never rejects: a folder or file that is not there, or may not be read, is like one that does not exist. */
export interface Files {
  list(query: FileQuery): Promise<FileListing>;
  /** Undefined when there is no such file, or it is longer than `longest` bytes. */
  read(uri: string, longest?: number): Promise<Uint8Array | undefined>;
}

/** Where nobody offers files: one document at a time is all there is. */
export const noFiles: Files = {
  list: async () => ({ files: [], complete: true }),
  read: async () => undefined,
};
