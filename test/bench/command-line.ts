// Whole processes over a whole archive: the command line, the floor under it, and other checkers where they are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, type Row, timed } from './figures';
import { archiveOf } from './texts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const files = Number(process.env.DINGGAO_BENCH_FILES ?? 500);
const runs = 3;
/** Tells at the end what the process took of the processor, all its threads together. */
const hook = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\ncpu '+(user+system)+'\\n')})`;

interface Taken {
  readonly wall: number;
  /** NaN where the process does not tell. */
  readonly cpu: number;
}

async function taken(command: string, args: readonly string[]): Promise<Taken> {
  let told = '';
  const wall = await timed(() => {
    const { stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
    told = /\ncpu (\d+)\n*$/.exec(stderr ?? '')?.[1] ?? '';
  });
  return { wall, cpu: told === '' ? Number.NaN : Number(told) / 1000 };
}

/** Checkers that npm can install; looked for in the folder `DINGGAO_PEERS` names. None has to be there. */
const peers: readonly { readonly name: string; readonly args: (folder: string) => readonly string[] }[] = [
  { name: 'textlint', args: (folder) => [join(folder, '*.txt')] },
  { name: 'zhlint', args: (folder) => [join(folder, '*.txt')] },
  { name: 'cspell', args: (folder) => ['--no-progress', '--no-summary', join(folder, '*.txt')] },
  { name: 'prh', args: (folder) => [join(folder, '00000.txt')] },
  { name: 'autocorrect', args: (folder) => ['--lint', folder] },
];

export async function commandLine(): Promise<readonly Row[]> {
  const archive = archiveOf(files);
  const megabytes = archive.bytes / 1e6;
  const perSecond = (milliseconds: readonly number[]) => milliseconds.map((one) => (megabytes / one) * 1000);
  const several = async (command: string, args: readonly string[]): Promise<readonly Taken[]> => {
    const all: Taken[] = [];
    for (let n = 0; n < runs; n++) all.push(await taken(command, args));
    return all;
  };
  const check = (jobs: number) =>
    several(process.execPath, [
      '--import',
      hook,
      cli,
      'check',
      '--format',
      'json',
      '--jobs',
      String(jobs),
      archive.folder,
    ]);
  try {
    const [one, two] = [await check(1), await check(2)];
    const walls = (all: readonly Taken[]) => all.map(({ wall }) => wall);
    const label = `${files} files, ${megabytes.toFixed(1)} MB`;
    const rows: Row[] = [
      {
        what: `check, ${label}, processor time`,
        values: perSecond(one.map(({ cpu }) => cpu)),
        unit: 'MB/s',
        target: '10 MB/s',
      },
      { what: 'the same by the clock, one job', values: perSecond(walls(one)), unit: 'MB/s' },
      {
        what: 'two jobs against one, by the clock',
        values: [median(walls(one)) / median(walls(two))],
        unit: '×',
        target: '1.7 ×',
      },
      ...(await floor(archive.files, perSecond)),
    ];
    for (const { name, args } of peers) {
      const command = join(process.env.DINGGAO_PEERS ?? '', 'node_modules', '.bin', name);
      if (!process.env.DINGGAO_PEERS || !existsSync(command)) continue;
      const all = await several(command, args(archive.folder));
      rows.push({
        what: `${name}, time by the clock against ours`,
        values: [median(walls(all)) / median(walls(one))],
        unit: '×',
      });
    }
    return rows;
  } finally {
    rmSync(archive.folder, { recursive: true });
  }
}

/** What nobody who reads the files can do without. */
async function floor(
  files: readonly string[],
  perSecond: (all: readonly number[]) => readonly number[],
): Promise<readonly Row[]> {
  let texts: readonly string[] = [];
  let sum = 0;
  const reading: number[] = [];
  const passing: number[] = [];
  for (let n = 0; n < runs; n++) {
    reading.push(await timed(() => (texts = files.map((file) => readFileSync(file, 'utf8')))));
    passing.push(
      await timed(() => {
        for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
      }),
    );
  }
  if (sum === 0) throw new Error('the archive is empty');
  return [
    { what: 'floor: reading and decoding the files', values: perSecond(reading), unit: 'MB/s' },
    { what: 'floor: one pass over the characters', values: perSecond(passing), unit: 'MB/s' },
  ];
}
