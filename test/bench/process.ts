// One whole process, measured: the clock, and where Linux or macOS tells, its processor time with all its children.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Milliseconds. */
export interface Taken {
  readonly wall: number;
  /** NaN where nobody tells. */
  readonly cpu: number;
  /** Megabytes resident at most; NaN where nobody tells. */
  readonly memory: number;
  /** It did not come to an end in time, or could not be started. */
  readonly failed: boolean;
}

const time = '/usr/bin/time';

/** `limit`: milliseconds after which it is ended. */
export function taken(
  command: string,
  args: readonly string[],
  { cwd, limit = 120_000 }: { cwd?: string; limit?: number } = {},
): Taken {
  const measured = process.platform === 'linux' && existsSync(time);
  const [program, ...rest] = measured ? [time, '-f', 'taken %U %S %M', command, ...args] : [command, ...args];
  const began = performance.now();
  const { stderr, error, status } = spawnSync(program, rest, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: limit,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wall = performance.now() - began;
  const [, user, system, kilobytes] = /taken ([\d.]+) ([\d.]+) (\d+)\s*$/.exec(stderr ?? '') ?? [];
  return {
    wall,
    cpu: user === undefined ? Number.NaN : (Number(user) + Number(system)) * 1000,
    memory: kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1024,
    failed: error !== undefined || status === null,
  };
}
