// Entries kept between two sessions, read and written in pieces: nobody waits for them, and no piece is large in memory.
import { addressKey } from '../addresses';
import type { Storage } from '../storage';
import { type Entry, keptFor, readEntry, writeEntry } from './entry';
import { mostFiles } from './report-files';

/** `index`, `index-1`, `index-2` …; the one behind the last is empty. */
const nameOf = (piece: number): string => (piece === 0 ? 'index' : `index-${piece}`);

/** Entries in a piece: some megabytes. */
const inPiece = 200;

/** Lines read or written before others get their turn. */
const together = 50;

/** By address key. Empty where nothing was kept, or where it was kept of other knowledge. */
export async function loadEntries(
  storage: Storage,
  knowledge: string,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, Entry>> {
  const found = new Map<string, Entry>();
  // An editor that answers every name alike comes to an end too.
  for (let piece = 0; piece <= mostFiles / inPiece; piece++) {
    const lines = ((await storage.load(nameOf(piece))) ?? '').split('\n');
    if (lines[0] !== keptFor(knowledge)) return found;
    for (const [i, line] of lines.entries()) {
      if (i % together === 0) await pause();
      const entry = i > 0 ? readEntry(line) : undefined;
      if (entry) found.set(addressKey(entry.uri), entry);
    }
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
    const lines = [keptFor(knowledge)];
    for (const entry of entries.slice(piece * inPiece, (piece + 1) * inPiece)) {
      if (lines.length % together === 0) await pause();
      lines.push(writeEntry(entry));
    }
    await storage.save(nameOf(piece), lines.join('\n'));
  }
  await storage.save(nameOf(pieces), '');
}
