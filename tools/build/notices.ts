// The license texts of the packages whose code is inside the bundles; they must go along with every copy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `inputs`: the files esbuild has read, relative to `root`. Throws when a package has no license file. */
export function notices(root: string, inputs: Iterable<string>): string {
  const folders = new Set([...inputs].flatMap((input) => packageFolder(input) ?? []));
  const entries = [...folders].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return { title: `${name} ${version}`, license: licenseOf(join(root, folder)) };
  });
  // The same version may lie in two places.
  const texts = new Map(entries.map(({ title, license }) => [title, license]));
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([title, license]) => `${title}\n${'='.repeat(title.length)}\n\n${license}\n`).join('\n');
}

/** `node_modules/@scope/name` of a path inside it, the innermost. */
function packageFolder(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/(?!.*node_modules\/))/.exec(path)?.[0];
}

function licenseOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (!file) throw new Error(`no license file in ${folder}`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
