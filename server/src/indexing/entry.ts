// What is kept of one file: when it was read, and what it contributes.
import type { Contribution } from '@dinggao/core';
import { contributionFormat } from '@dinggao/core';

export interface Entry {
  readonly uri: string;
  /** As the file system gave them when it was read; another size or time, and it is read again. */
  readonly size: number;
  readonly modified: number;
  /** Of the text; absent where there was none to read. */
  readonly hash?: string;
  /** Absent: no Chinese in it, too long, or no text at all. */
  readonly contribution?: Contribution;
}

/** What entries are worth keeping for: another format or other knowledge, and all is read again. */
export const keptFor = (knowledge: string): string => `dinggao-index ${contributionFormat} ${knowledge}`;

/** One line a file, so that reading and writing can be done in pieces. */
export const writeEntry = (entry: Entry): string => JSON.stringify(entry);

/** Undefined for a line that is no entry. */
export function readEntry(line: string): Entry | undefined {
  try {
    const entry = JSON.parse(line) as Partial<Entry>;
    return typeof entry.uri === 'string' && typeof entry.size === 'number' && typeof entry.modified === 'number'
      ? (entry as Entry)
      : undefined;
  } catch {
    return undefined;
  }
}
