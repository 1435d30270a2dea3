// `npm run tidy`: the laws of the house that the compiler cannot see.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { laws } from './tidy/laws';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));

const complaints = files.flatMap((path) => {
  if (!/\.(ts|mjs|json|yaml|md)$/.test(path)) return [];
  const file = { path, text: readFileSync(join(root, path), 'utf8') };
  return laws.flatMap((law) => law(file).map((complaint) => `${path}: ${complaint}`));
});

for (const complaint of complaints) console.error(complaint);
console.log(`${files.length} files, ${complaints.length} complaints`);
if (complaints.length > 0) process.exitCode = 1;
