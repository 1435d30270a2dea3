// `npm run new rule <id>` (or recognizer, pass, feature): the files of a new unit, ready to be filled in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { templates } from './new/templates';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [kind, id] = process.argv.slice(2);
const files = kind && id && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) ? templates[kind]?.(id) : undefined;

if (!files) {
  console.error(`usage: npm run new ${Object.keys(templates).join('|')} <kebab-case-id>`);
  process.exitCode = 2;
} else {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) {
    console.error(`${taken} exists already`);
    process.exitCode = 2;
  } else {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      console.log(`wrote ${path}`);
    }
    console.log('fill them in, then run: npm run gen');
  }
}
