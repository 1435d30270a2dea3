// Where compiled code is kept, and under which name: any other program, engine or machine has another one.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The user's own folder for what can be made again; undefined where there is none, or the user wants nothing kept. */
export function codeFolder(env: Environment, platform: NodeJS.Platform = process.platform): string | undefined {
  // Node's own switch for the same thing. On a build machine nobody comes back for what is kept.
  if (env.NODE_DISABLE_COMPILE_CACHE || env.CI) return undefined;
  const caches = cacheFolder(env, platform);
  return caches !== undefined && isAbsolute(caches) ? join(caches, 'dinggao', 'code') : undefined;
}

function cacheFolder(env: Environment, platform: NodeJS.Platform): string | undefined {
  try {
    if (platform === 'win32') return env.LOCALAPPDATA;
    if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
    return env.XDG_CACHE_HOME || join(homedir(), '.cache');
  } catch {
    return undefined;
  }
}

/** `program`: its digest. The engine checks its version and flags as well, but not which build of it wrote the code. */
export function codeName(program: string): string {
  const { execPath, versions, arch, platform } = process;
  const { size, mtimeMs } = statSync(execPath);
  const engine = [program, versions.node, versions.v8, arch, platform, execPath, size, mtimeMs];
  return createHash('sha256').update(JSON.stringify(engine)).digest('hex').slice(0, 32);
}
