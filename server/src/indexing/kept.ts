// Entries kept between two sessions, read and written in pieces: nobody waits for them, and no piece is large in memory.
import { addressKey } from '../addresses';
import type { Storage } from '../storage';
import { type Entry, keptFor, readEntry, writeEntry } from './entry';
import { mostFiles } from './report-files';

/** `index`, `index-1`, `index-2` …; the one behind the last is empty. */
const nameOf = (piece: number): string => (piece === 0 ? 'index' : `index-${piece}`);

/** Entries in a piece: some hundred kilobytes, read or written before others get their turn, so that none of it is left when they have had it. */
const inPiece = 25;

/** By address key. Empty where nothing was kept, or where it was kept of other knowledge. */
export async function loadEntries(
  storage: Storage,
  knowledge: string,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, Entry>> {
  const found = new Map<string, Entry>();
  // An editor that answers every name alike comes to an end too.
  for (let piece = 0; piece <= mostFiles / inPiece; piece++) {
    const [header, ...lines] = ((await storage.load(nameOf(piece))) ?? '').split('\n');
    if (header !== keptFor(knowledge)) return found;
    for (const entry of lines.flatMap((line) => readEntry(line) ?? [])) found.set(addressKey(entry.uri), entry);
    await pause();
  }
  return found;
}

export async function saveEntries(
  storage: Storage,
  knowledge: string,
  entries: readonly Entry[],
  pause: () => Promise<void>,
): Promise<void> {
  const pieces = Math.max(1, Math.ceil(entries.length / inPiece));
  for (let piece = 0; piece < pieces; piece++) {
    await pause();
    const lines = entries.slice(piece * inPiece, (piece + 1) * inPiece).map(writeEntry);
    await storage.save(nameOf(piece), [keptFor(knowledge), ...lines].join('\n'));
  }
  await storage.save(nameOf(pieces), '');
}
