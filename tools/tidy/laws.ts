// The laws `tidy` enforces: each takes a file and gives its complaints.
import { fenceLaw, layerLaw, neighborLaw } from './imports';

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export type Law = (file: SourceFile) => readonly string[];

const longest = 400;

const code = (path: string): boolean => path.endsWith('.ts') && !path.endsWith('.gen.ts') && !path.endsWith('.d.ts');

const lengthLaw: Law = ({ path, text }) => {
  const lines = text.split('\n').length;
  return code(path) && lines > longest ? [`${lines} lines: ask what second thing it does (at most ${longest})`] : [];
};

/** Every file opens with one sentence: what it is for. */
const openingLaw: Law = ({ path, text }) =>
  code(path) && !/^(#!.*\n)?\/\/ \S/.test(text) ? ['does not open with a comment that says what it is for'] : [];

const stateLaw: Law = ({ path, text }) =>
  code(path) && !/\.test\.ts$/.test(path) && /^(export )?(let|var) /m.test(text) ? ['module-level let'] : [];

const exportLaw: Law = ({ path, text }) => (code(path) && /^export default /m.test(text) ? ['default export'] : []);

const folderLaw: Law = ({ path }) =>
  /(^|\/)(utils?|common|helpers)(\/|\.ts$)/.test(path) ? ['says nothing: name it by what it does'] : [];

const leftOpenLaw: Law = ({ path, text }) =>
  code(path) && /\/\/.*\b(TODO|FIXME|XXX|HACK)\b/.test(text) ? ['something is left open in a comment'] : [];

const skippedTestLaw: Law = ({ path, text }) =>
  path.endsWith('.test.ts') && /\b(describe|it)\.(only|skip)\(/.test(text) ? ['a test that does not run'] : [];

const sleepLaw: Law = ({ path, text }) =>
  path.endsWith('.test.ts') && /setTimeout\(\s*(resolve|done|r)\b/.test(text) ? ['a test that sleeps'] : [];

/** Reports are confidential: the product has no way out of the machine. */
const networkLaw: Law = ({ path, text }) =>
  /^(core|server|client|cli)\/src\//.test(path) &&
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/.test(text)
    ? ['network code']
    : [];

/** Text becomes code nowhere; programs are started, and files written, only where that is the purpose of the file. */
const powerLaw: Law = ({ path, text }) => {
  if (!/^(core|server|client|cli)\/src\//.test(path) || path.endsWith('.test.ts')) return [];
  const startsPrograms = ['cli/src/changed.ts', 'server/src/segmenters/nodejieba.node.ts'];
  const keepsCode = 'server/src/kept-code/kept-code.node.ts';
  const writes = ['cli/src/fix.ts', 'cli/src/commands/glossary.ts', 'server/src/disk-storage.node.ts', keepsCode];
  const startsOurs = path === 'server/src/kept-code/program.node.ts';
  return [
    ...(/\beval\s*\(|\bnew Function\b|['"](node:)?vm['"]/.test(text) && !startsOurs ? ['turns text into code'] : []),
    ...(/['"](node:)?child_process['"]/.test(text) && !startsPrograms.includes(path) ? ['starts a program'] : []),
    ...(/\b(writeFile|appendFile|createWriteStream|truncate)(Sync)?\b.*from ['"](node:)?fs/.test(text) &&
    !writes.includes(path)
      ? ['writes files']
      : []),
  ];
};

/** The repository speaks of the product alone. */
const placeLaw: Law = ({ text }) =>
  /(^|[^A-Za-z0-9_.])\/(work|root|farm|home\/[a-z]+)\//m.test(text) ? ['a path of one machine'] : [];

export const laws: readonly Law[] = [
  lengthLaw,
  openingLaw,
  stateLaw,
  exportLaw,
  folderLaw,
  leftOpenLaw,
  skippedTestLaw,
  sleepLaw,
  networkLaw,
  powerLaw,
  placeLaw,
  layerLaw,
  neighborLaw,
  fenceLaw,
];
