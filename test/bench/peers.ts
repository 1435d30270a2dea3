// Other checkers on the same files in the same run, with the same five thousand terms; installed by npm where it answers.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, print, type Row } from './figures';
import { cli, type Taken, taken } from './process';
import { archiveOf } from './texts';

const packages = [
  'textlint@15.8.0',
  'textlint-rule-prh@6.1.0',
  'zhlint@0.8.2',
  'cspell@9.8.0',
  'prh@5.4.4',
  'autocorrect-node@2.14.0',
] as const;
/** Some of them take minutes for more. */
const files = 60;
const terms = 5_000;
const runs = 3;
/** Milliseconds for one run of one checker. */
const limit = 45_000;

interface Peer {
  readonly name: string;
  readonly least: number;
  /** It is started in the folder of the files. */
  readonly args: (settings: string, paths: readonly string[], folder: string) => readonly string[];
}

const known: readonly Peer[] = [
  {
    name: 'textlint',
    least: 5,
    args: (settings, paths, folder) => [
      ...['--rules-base-directory', join(folder, 'node_modules'), '--config', join(settings, 'textlint.json')],
      ...['--format', 'json', ...paths],
    ],
  },
  { name: 'prh', least: 5, args: (settings, paths) => ['--rules', join(settings, 'prh.yml'), ...paths] },
  { name: 'zhlint', least: 5, args: () => ['*.txt'] },
  {
    name: 'cspell',
    least: 5,
    args: (settings, paths) => [
      '--no-progress',
      '--no-summary',
      '--root',
      '.',
      '--config',
      join(settings, 'cspell.json'),
      ...paths,
    ],
  },
  { name: 'autocorrect', least: 1, args: () => ['--lint', '--format', 'json', '.'] },
];

/** Prints a table, or one line where there is nothing to compare with. */
export async function peers(): Promise<void> {
  const folder = process.env.DINGGAO_PEERS ?? installed();
  if (folder === undefined) {
    console.log('\nOther checkers: npm could not install them, skipped.');
    return;
  }
  const archive = archiveOf(files);
  const settings = mkdtempSync(join(tmpdir(), 'dinggao-bench-'));
  try {
    writeSettings(settings, join(archive.folder, '.dinggao'));
    const several = (command: string, args: readonly string[]): readonly Taken[] => {
      const all: Taken[] = [];
      while (all.length < runs && !all.some(({ failed }) => failed))
        all.push(taken(command, args, { cwd: archive.folder, limit }));
      return all;
    };
    const ours = several(process.execPath, [cli, 'check', '--format', 'json', '--jobs', '1', ...archive.files]);
    const rows: Row[] = [{ what: `dinggao check, ${terms} terms`, values: ours.map(costOf), unit: 'ms' }];
    for (const { name, least, args } of known) {
      const command = join(folder, 'node_modules', '.bin', name);
      if (!existsSync(command)) {
        console.log(`\n${name}: not installed, skipped.`);
        continue;
      }
      const all = several(command, args(settings, archive.files, folder));
      const late = all.some(({ failed }) => failed);
      rows.push({ what: late ? `${name}, ended before it was done` : name, values: all.map(costOf), unit: 'ms' });
      const ratio = median(all.map(costOf)) / median(ours.map(costOf));
      rows.push({ what: `${name} against dinggao${late ? ', at least' : ''}`, values: [ratio], unit: '×', least });
    }
    print(`Other checkers, processor time, ${files} files, ${(archive.bytes / 1e6).toFixed(1)} MB`, rows);
  } finally {
    rmSync(archive.folder, { recursive: true });
    rmSync(settings, { recursive: true });
  }
}

/** Processor time where it is told; of what was ended, the time it had. */
const costOf = ({ cpu, wall, failed }: Taken): number => (failed || Number.isNaN(cpu) ? wall : cpu);

/** A folder for temporary files that stays, so that a second run has them already. Undefined where npm fails. */
function installed(): string | undefined {
  const folder = join(tmpdir(), 'dinggao-bench-peers');
  if (packages.every((one) => existsSync(join(folder, 'node_modules', one.slice(0, one.lastIndexOf('@'))))))
    return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
  return status === 0 ? folder : undefined;
}

/** The same wrong forms for everyone that takes terms. */
function writeSettings(folder: string, team: string): void {
  mkdirSync(team);
  const pairs = Array.from({ length: terms }, (_, i) => {
    const core = String.fromCharCode(0x5000 + (i % 100), 0x6000 + Math.floor(i / 100));
    return { right: `临${core}湖法`, wrong: `林${core}湖法` };
  });
  const lines = (one: (pair: { right: string; wrong: string }) => string): string => pairs.map(one).join('\n');
  writeFileSync(
    join(team, 'terms.yaml'),
    `terms:\n${lines(({ right, wrong }) => `  - canonical: ${right}\n    wrong: [${wrong}]`)}\n`,
  );
  writeFileSync(
    join(folder, 'prh.yml'),
    `version: 1\nrules:\n${lines(({ right, wrong }) => `  - expected: ${right}\n    pattern: ${wrong}`)}\n`,
  );
  writeFileSync(
    join(folder, 'textlint.json'),
    JSON.stringify({ rules: { prh: { rulePaths: [join(folder, 'prh.yml')] } } }),
  );
  writeFileSync(
    join(folder, 'cspell.json'),
    JSON.stringify({ version: '0.2', flagWords: pairs.map(({ wrong }) => wrong) }),
  );
}
