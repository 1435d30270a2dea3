// Keeps an index of the files of a workspace up to date in the background, a file at a time, giving way in between.
import { type Contribution, emptyIndex, type WorkspaceIndex } from '@dinggao/core';
import { addressKey } from '../addresses';
import type { FileEntry, Files } from '../files';
import type { Entry } from './entry';
import { type Listing, listReports } from './list-reports';
import type { Report } from './reader';
import { longestFile } from './report-files';
import { reportText, textHash } from './report-text';

export interface Indexer {
  /** Of all files read so far. */
  readonly index: WorkspaceIndex;
  readonly entries: ReadonlyMap<string, Entry>;
  /** What is known of a file, however its address is escaped. */
  entry(uri: string): Entry | undefined;
  readonly busy: boolean;
  /** Settled once nothing is left to do, or work was stopped. */
  idle(): Promise<void>;
  /** Lists the folders anew and reads what is new or changed; what is gone is dropped. */
  scan(folders: readonly string[]): void;
  /** Reads these files if they are there, drops them if not. */
  changed(uris: readonly string[]): void;
  /** Reads every file anew: what is known besides their text has changed. */
  expire(): void;
  /** Reads these files at once if they are not as they were: for an answer that must be right to the character. */
  fresh(uris: readonly string[]): Promise<void>;
  /** Leaves off; what was read stays. The next `scan` or `changed` goes on. */
  stop(): void;
}

export interface IndexerInput {
  readonly files: () => Files;
  /** Entries kept from an earlier session, asked for once. */
  readonly kept: () => Promise<ReadonlyMap<string, Entry>>;
  /** Undefined: nothing in the text is worth keeping. `left`: how many files are waiting to be read after this one. */
  readonly contribute: (report: Report, left: number) => Contribution | undefined | Promise<Contribution | undefined>;
  /** Lets others work. */
  readonly pause: () => Promise<void>;
  /** A round of work begins. */
  readonly onBegin: () => void;
  /** `total` may still grow. */
  readonly onProgress: (done: number, total: number) => void;
  readonly onDone: (done: Done) => void;
}

export interface Done {
  /** Files that were read. */
  readonly read: number;
  /** Whether the index is another one than before. */
  readonly changed: boolean;
  readonly tooLong: number;
  readonly tooMany: boolean;
  readonly stopped: boolean;
}

interface Waiting {
  readonly uri: string;
  /** As it was listed; absent: something was told about it, and it may be gone. */
  readonly file?: FileEntry;
}

/** Files read from the disk at once, and handed to the analysis; that takes one after the other. */
const together = 8;

/** Entries of an earlier session taken over at once: a few milliseconds. */
const atOnce = 25;

export function openIndexer(input: IndexerInput): Indexer {
  const entries = new Map<string, Entry>();
  const queue = new Map<string, Waiting>();
  let index = emptyIndex();
  let folders: readonly string[] | undefined;
  let expired = false;
  let round = 0;
  let running: Promise<void> | undefined;

  function wake(): void {
    if (running) return;
    running = work(round).then((done) => {
      running = undefined;
      // What came in while the last round ended.
      if (folders || queue.size > 0) wake();
      input.onDone(done);
    });
    input.onBegin();
  }

  async function work(mine: number): Promise<Done> {
    const before = index;
    const totals = { read: 0, tooLong: 0, tooMany: false };
    // Calls of one turn are one round.
    await input.pause();
    while (mine === round && (folders || queue.size > 0)) {
      if (folders) await list(mine, totals);
      const batch = [...queue].slice(0, together);
      for (const [key] of batch) queue.delete(key);
      const bytes = await Promise.all(batch.map(([, { uri }]) => bytesOf(uri)));
      const reading = batch.map(([key, waiting], i) => read(key, waiting, bytes[i]));
      for (const [i, [key]] of batch.entries()) {
        if (mine !== round) break;
        settle(key, await reading[i]);
        totals.read += 1;
        input.onProgress(totals.read, totals.read + queue.size + batch.length - i - 1);
        await input.pause();
      }
    }
    return { ...totals, changed: index !== before, stopped: mine !== round };
  }

  async function list(mine: number, totals: { tooLong: number; tooMany: boolean }): Promise<void> {
    const below = folders ?? [];
    const anew = expired;
    folders = undefined;
    expired = false;
    if (anew) for (const [key, { hash: _, ...entry }] of entries) entries.set(key, entry);
    const kept = anew ? undefined : await input.kept();
    const listings: Listing[] = [];
    for (const folder of below) listings.push(await listReports(input.files(), folder));
    if (mine !== round) return;
    const present = new Map(listings.flatMap(({ reports }) => reports).map((file) => [addressKey(file.uri), file]));
    totals.tooMany ||= listings.some(({ complete }) => !complete);
    totals.tooLong += [...present.values()].filter(({ size }) => size > longestFile).length;
    for (const key of entries.keys()) if (!present.has(key)) drop(key);
    const asBefore: (readonly [string, Entry])[] = [];
    for (const [key, file] of present) {
      const known = anew ? undefined : (entries.get(key) ?? kept?.get(key));
      if (known && isSame(known, file)) asBefore.push([key, known]);
      else queue.set(key, { uri: known?.uri ?? file.uri, file });
    }
    await keepAll(asBefore, mine);
  }

  /** All at once in the end: an index for every few of them would be garbage as soon as it is made. */
  async function keepAll(known: readonly (readonly [string, Entry])[], mine: number): Promise<void> {
    // The very same index tells that nothing is news.
    const news = known.filter(([key, entry]) => entries.get(key) !== entry);
    if (news.length === 0) return;
    const before = index;
    const addition = before.addition();
    for (const [i, [, { contribution }]] of news.entries()) {
      if (i % atOnce === 0) await input.pause();
      if (mine !== round) return;
      if (contribution) addition.add(contribution);
    }
    // Where somebody has read a file in the meantime, that holds.
    if (index !== before) {
      for (const [key, entry] of news) if (!entries.has(key)) keep(key, entry);
      return;
    }
    for (const [key, entry] of news) entries.set(key, entry);
    index = addition.index();
  }

  const bytesOf = (uri: string): Promise<Uint8Array | undefined> => input.files().read(uri, longestFile);

  /** Undefined: not there any more, or grown too long; a listed file that cannot be read is kept in mind all the same. */
  async function read(key: string, { uri, file }: Waiting, bytes: Uint8Array | undefined): Promise<Entry | undefined> {
    if (!bytes && !file) return undefined;
    const text = bytes && reportText(bytes);
    const entry = { uri, size: file?.size ?? bytes?.length ?? 0, modified: file?.modified ?? 0 };
    if (text === undefined) return entry;
    const before = entries.get(key);
    const hash = textHash(text);
    const contribution =
      before?.hash === hash ? before.contribution : await input.contribute({ uri, text }, queue.size);
    return { ...entry, hash, ...(contribution && { contribution }) };
  }

  function settle(key: string, entry: Entry | undefined): void {
    if (entry) keep(key, entry);
    else drop(key);
  }

  function keep(key: string, entry: Entry): void {
    if (entries.get(key) === entry) return;
    entries.set(key, entry);
    index = entry.contribution ? index.withDocument(entry.contribution) : index.withoutDocument(entry.uri);
  }

  function drop(key: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    index = index.withoutDocument(entry.uri);
  }

  return {
    get index() {
      return index;
    },
    entries,
    get busy() {
      return running !== undefined;
    },
    entry: (uri) => entries.get(addressKey(uri)),
    async idle() {
      while (running) await running;
    },
    scan(below) {
      folders = below;
      wake();
    },
    changed(uris) {
      for (const uri of uris) {
        const key = addressKey(uri);
        queue.set(key, { uri: entries.get(key)?.uri ?? uri });
      }
      wake();
    },
    expire() {
      expired = true;
    },
    async fresh(uris) {
      for (const uri of uris) {
        const key = addressKey(uri);
        const entry = entries.get(key);
        const bytes = await bytesOf(uri);
        const text = bytes && reportText(bytes);
        if (text === undefined) drop(key);
        else if (entry?.hash !== textHash(text)) settle(key, await read(key, { uri: entry?.uri ?? uri }, bytes));
      }
    },
    stop() {
      round += 1;
      queue.clear();
      folders = undefined;
    },
  };
}

/** A file system that keeps no times tells nothing; the file is read. */
const isSame = (entry: Entry, { size, modified }: FileEntry): boolean =>
  modified !== 0 && entry.size === size && entry.modified === modified;
