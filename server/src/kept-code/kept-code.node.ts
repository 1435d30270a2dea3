// Compiled code of our own programs, kept in the user's cache folder from one start to the next.
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeptCode {
  /** What was kept, if it is whole and nobody else could have written it. */
  read(): Buffer | undefined;
  /** Never fails: a folder that cannot be written to costs the next start its head start. */
  write(code: Buffer): void;
}

/** An engine believes code that it is given: a damaged byte could end the process, so each file begins with its digest. */
const digestLength = 32;

/** Of several programs under several engines; about two megabytes each. The ones that were written longest ago go. */
const mostFiles = 8;

/** `folder` and `name`: of the file, which is made when code is first kept. Undefined: nothing is read or kept. */
export const keptCode = (folder: string | undefined, name: string): KeptCode => ({
  read() {
    if (folder === undefined) return undefined;
    try {
      const path = join(folder, name);
      if (!ours(folder) || !ours(path)) return undefined;
      const file = readFileSync(path);
      const code = file.subarray(digestLength);
      return file.subarray(0, digestLength).equals(digest(code)) ? code : undefined;
    } catch {
      return undefined;
    }
  },
  write(code) {
    if (folder === undefined) return;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (!ours(folder)) return;
      const path = join(folder, name);
      // Whoever is interrupted, or starts meanwhile, finds the old file whole.
      writeFileSync(`${path}.${process.pid}`, Buffer.concat([digest(code), code]), { mode: 0o600, flag: 'wx' });
      renameSync(`${path}.${process.pid}`, path);
      prune(folder);
    } catch {
      // Read-only, or no room.
    }
  },
});

const digest = (code: Buffer): Buffer => createHash('sha256').update(code).digest();

/** Whether only this user, or who runs the machine, can have written it. Windows keeps users apart by itself. */
function ours(path: string): boolean {
  const { uid, mode } = lstatSync(path);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const written = new Map(files.map((path) => [path, statSync(path).mtimeMs]));
  const oldestLast = files.sort((a, b) => (written.get(b) ?? 0) - (written.get(a) ?? 0));
  for (const path of oldestLast.slice(mostFiles)) rmSync(path, { force: true });
}
