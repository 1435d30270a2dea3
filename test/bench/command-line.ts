// The command line over a whole archive and over one report, and the floor under it.
import { readFileSync, rmSync } from 'node:fs';
import { exponent, median, type Row, timed } from './figures';
import { cli, type Taken, taken } from './process';
import { archiveOf } from './texts';

const files = Number(process.env.DINGGAO_BENCH_FILES ?? 500);
const runs = 3;

const check = (jobs: number, paths: readonly string[]): readonly Taken[] =>
  Array.from({ length: runs }, () =>
    taken(process.execPath, [cli, 'check', '--format', 'json', '--jobs', String(jobs), ...paths]),
  );

const walls = (all: readonly Taken[]): readonly number[] => all.map(({ wall }) => wall);
const processor = (all: readonly Taken[]): readonly number[] =>
  all.map(({ cpu, wall }) => (Number.isNaN(cpu) ? wall : cpu));

export async function commandLine(): Promise<readonly Row[]> {
  const archive = archiveOf(files);
  const megabytes = archive.bytes / 1e6;
  const perSecond = (milliseconds: readonly number[]) => milliseconds.map((one) => (megabytes / one) * 1000);
  try {
    const single = check(1, archive.files.slice(0, 1));
    const counts = [files / 10, files / 3, files].map((count) => Math.max(1, Math.round(count)));
    const grown = counts.map((count) => check(1, archive.files.slice(0, count)));
    const one = grown.at(-1) ?? [];
    const two = check(2, archive.files);
    // What a process takes before its first file is no part of the growth.
    const start = median(processor(single));
    const points = counts.map((count, i) => [count, Math.max(1, median(processor(grown[i] ?? [])) - start)] as const);
    const label = `${files} files, ${megabytes.toFixed(1)} MB`;
    return [
      { what: 'check, one report of 10 kB, whole process', values: walls(single), unit: 'ms' },
      { what: `check, ${label}, processor time`, values: perSecond(processor(one)), unit: 'MB/s', least: 10 },
      { what: 'the same by the clock, one job', values: perSecond(walls(one)), unit: 'MB/s' },
      { what: 'the same by the clock, two jobs', values: perSecond(walls(two)), unit: 'MB/s' },
      {
        what: 'two jobs against one, by the clock',
        values: [median(walls(one)) / median(walls(two))],
        unit: '×',
        least: 1.7,
      },
      { what: 'memory of check, one job', values: one.map(({ memory }) => memory), unit: 'MB' },
      { what: 'memory of check, two jobs', values: two.map(({ memory }) => memory), unit: 'MB' },
      { what: 'cost by number of documents, exponent', values: [exponent(points)], unit: '' },
      ...(await floor(archive.files, perSecond)),
    ];
  } finally {
    rmSync(archive.folder, { recursive: true });
  }
}

/** What nobody who reads the files can do without. */
async function floor(
  paths: readonly string[],
  perSecond: (all: readonly number[]) => readonly number[],
): Promise<readonly Row[]> {
  let texts: readonly string[] = [];
  let sum = 0;
  const reading: number[] = [];
  const passing: number[] = [];
  for (let n = 0; n < runs; n++) {
    reading.push(await timed(() => (texts = paths.map((file) => readFileSync(file, 'utf8')))));
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
