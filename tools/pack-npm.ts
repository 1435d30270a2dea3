// `npm run package:npm`: dist/ → .artifacts/dinggao-<version>.tgz, the command line and the language server for any editor.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const artifacts = join(root, '.artifacts');
const limit = 6 * 1024 * 1024;

/** Nothing native: words are cut by jieba-wasm. */
const parts = [
  'dist/cli.js',
  'dist/cli.bin',
  'dist/tables.bin',
  'dist/segmenter-worker.js',
  'dist/vendor/jieba-wasm',
  'dist/third-party.txt',
  'docs/licenses',
  'docs/third-party.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
];

const start = `#!/usr/bin/env node
// Starts the command line.
require('./dist/cli.js');
`;

if (process.argv.includes('--build')) await import('./build');
if (process.exitCode) process.exit();
console.log(packNpm());

/** Of what is built already. Returns the path of the package. */
function packNpm(): string {
  const { version, license, keywords, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(artifacts, 'npm');
  rmSync(folder, { recursive: true, force: true });
  for (const part of parts) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  writeFileSync(join(folder, 'dinggao.cjs'), start, { mode: 0o755 });
  const manifest = {
    name: 'dinggao',
    version,
    description:
      '核对中文新闻报道与公文中的姓名、职务、机构和提法 / Checks Chinese news reports and official documents',
    license,
    keywords,
    type: 'commonjs',
    bin: { dinggao: 'dinggao.cjs' },
    files: ['dinggao.cjs', ...parts],
    engines: { node: engines.node },
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', artifacts], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(said) as readonly { readonly filename: string }[];
  const path = join(artifacts, packed?.filename ?? '');
  const { size } = statSync(path);
  if (size > limit) throw new Error(`${path}: ${size} bytes, more than ${limit}`);
  return path;
}
