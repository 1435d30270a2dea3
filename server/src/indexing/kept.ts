// Entries kept between two sessions, read and written in pieces so that nobody waits for them.
import { addressKey } from '../addresses';
import type { Storage } from '../storage';
import { type Entry, keptFor, readEntry, writeEntry } from './entry';

const name = 'index';

/** Lines read or written before others get their turn. */
const together = 50;

/** By address key. Empty where nothing was kept, or where it was kept of other knowledge. */
export async function loadEntries(
  storage: Storage,
  knowledge: string,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, Entry>> {
  const found = new Map<string, Entry>();
  const lines = ((await storage.load(name)) ?? '').split('\n');
  if (lines[0] !== keptFor(knowledge)) return found;
  for (const [i, line] of lines.entries()) {
    if (i % together === 0) await pause();
    const entry = i > 0 ? readEntry(line) : undefined;
    if (entry) found.set(addressKey(entry.uri), entry);
  }
  return found;
}

export async function saveEntries(
  storage: Storage,
  knowledge: string,
  entries: Iterable<Entry>,
  pause: () => Promise<void>,
): Promise<void> {
  const lines = [keptFor(knowledge)];
  for (const entry of entries) {
    if (lines.length % together === 0) await pause();
    lines.push(writeEntry(entry));
  }
  await storage.save(name, lines.join('\n'));
}
