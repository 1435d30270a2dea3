// `npm run package`: dist/ → .artifacts/dinggao-<version>.vsix; `-- --target linux-x64` adds the native segmenter.
// `--repository URL` packs for a marketplace: links and pictures of the readme lead there, an odd minor version is a pre-release.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { kindOfBinary } from './package/binary';
import { stage } from './package/stage';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const artifacts = join(root, '.artifacts');
const addon = 'dist/vendor/nodejieba/build/Release/nodejieba.node';
const limit = 6 * 1024 * 1024;

/** What the native segmenter needs, and what the portable one needs: a package holds one of them (docs/decisions/segmenter.md). */
const nativeParts = ['dist/vendor/nodejieba/', 'dist/vendor/dict/', 'dist/segmenter-child.js'];
const portableParts = ['dist/vendor/jieba-wasm/', 'dist/segmenter-worker.js', 'dist/web/segmenter-worker.js'];

const { values } = parseArgs({ options: { target: { type: 'string' }, repository: { type: 'string' } } });
await import('./build');
if (process.exitCode) process.exit();
console.log(await pack(values.target));

/** Without a target the package runs everywhere, on jieba-wasm. Returns the path of the package. */
async function pack(target: string | undefined): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const left = partsLeft(target);
  const folder = join(artifacts, 'package', target ?? 'universal');
  check(stage(root, folder, left), target);

  const packagePath = join(artifacts, target ? `dinggao-${target}-${version}.vsix` : `dinggao-${version}.vsix`);
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    ...forMarketplace(values.repository, version),
    ...(target && { target }),
  });
  const { size } = statSync(packagePath);
  if (size > limit) throw new Error(`${packagePath}: ${size} bytes, more than ${limit}`);
  return packagePath;
}

/** Without an address of the repository relative links stay as they are. */
function forMarketplace(repository: string | undefined, version: string) {
  if (repository === undefined) return { rewriteRelativeLinks: false };
  return {
    baseContentUrl: `${repository}/blob/v${version}`,
    baseImagesUrl: `${repository}/raw/v${version}`,
    preRelease: Number(version.split('.')[1]) % 2 === 1,
  };
}

/** No target: runs anywhere, on the portable segmenter, and so does web. */
function partsLeft(target: string | undefined): readonly string[] {
  return target === undefined || target === 'web' ? nativeParts : portableParts;
}

/** vsce packs any binary for any target; a wrong one would be found by users only. */
function check(files: readonly string[], target: string | undefined): void {
  const needed = [
    'dist/client.js',
    'dist/server.js',
    'dist/web/client.js',
    'dist/web/server.js',
    'dist/third-party.txt',
    'docs/third-party.md',
    'LICENSE',
    'README.md',
  ];
  const missing = needed.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`not in the package: ${missing.join(', ')}`);
  const strangers = files.filter((file) => /(^|\/)(node_modules|src|test)\/|\.(ts|map|tsbuildinfo)$/.test(file));
  if (strangers.length > 0) throw new Error(`must not be in the package: ${strangers.join(', ')}`);

  const native = files.filter((file) => file.endsWith('.node'));
  if (target === undefined || target === 'web') {
    if (native.length > 0) throw new Error(`native code in a package for every platform: ${native.join(', ')}`);
    return;
  }
  const kind = native.includes(addon) ? kindOfBinary(readFileSync(join(root, addon))) : 'none';
  if (kind !== target) throw new Error(`the native segmenter is for ${kind}, not for ${target}`);
}
