// `npm run package`: dist/ → .artifacts/dinggao-<version>.vsix; `-- --target linux-x64` adds the native segmenter.
// Several targets, `universal` and `web` among them, are packed out of one build. `--repository URL` packs for a
// marketplace: links and pictures of the readme lead there, an odd minor version is a pre-release.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { createVSIX } from '@vscode/vsce';
import { kindOfBinary } from './package/binary';
import { contentFaults, partsLeft, portableDictionary, type Target, weightFaults } from './package/contents';
import { stage } from './package/stage';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const artifacts = join(root, '.artifacts');

const { values } = parseArgs({
  options: {
    target: { type: 'string', multiple: true, default: ['universal'] },
    repository: { type: 'string' },
  },
});
await import('./build');
if (process.exitCode) process.exit();
for (const target of values.target) console.log(await pack(target));

/** Returns the path of the package, and its size. Throws when something is wrong with it. */
async function pack(target: Target): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(artifacts, 'package', target);
  const files = stage(root, folder, partsLeft(target));
  refuse(
    target,
    contentFaults(files, target, (file) => kindOfBinary(readFileSync(join(folder, file)))),
  );

  const universal = target === 'universal';
  const packagePath = join(artifacts, universal ? `dinggao-${version}.vsix` : `dinggao-${target}-${version}.vsix`);
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    ...forMarketplace(values.repository, version),
    ...(!universal && { target }),
  });
  const { size } = statSync(packagePath);
  const dictionary = files.includes(portableDictionary)
    ? deflateRawSync(readFileSync(join(folder, portableDictionary))).length
    : 0;
  refuse(target, weightFaults(size, dictionary));
  return `${packagePath}: ${size} bytes${dictionary > 0 ? `, ${size - dictionary} besides the dictionary` : ''}`;
}

function refuse(target: Target, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`the package for ${target}:\n${faults.join('\n')}`);
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
