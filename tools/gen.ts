// `npm run gen`: writes every generated file; with `--check` it only says which are out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Output } from './gen/output';
import { registries } from './gen/registries';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

// In two steps: the pages and the manifest are made of what the registries and the data name.
const stale = [...write([...registries(root), ...(await knowledge())]), ...write(await fromRules())];
if (check && stale.length > 0) {
  console.error(`out of date, run "npm run gen":\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'generated files are up to date' : `wrote ${stale.join(', ')}`);
}

async function knowledge(): Promise<readonly Output[]> {
  const { compileData } = await import('./gen-data');
  const { calendars } = await import('./gen/calendars');
  const { formerOrganizations } = await import('./gen/former-organizations');
  const builtin = { path: 'core/src/gazetteer/builtin.gen.ts', text: await compileData() };
  return [builtin, calendars(root), formerOrganizations(root)];
}

async function fromRules(): Promise<readonly Output[]> {
  const { rulePages } = await import('./gen/rule-pages');
  const { manifests } = await import('./gen/manifest');
  const { schemas } = await import('./gen/schemas');
  const pages = rulePages();
  const known = new Set(pages.map((page) => page.path));
  const folder = join(root, 'docs/rules');
  const left = existsSync(folder) ? readdirSync(folder).map((name) => `docs/rules/${name}`) : [];
  if (!check) for (const path of left) if (!known.has(path)) rmSync(join(root, path));
  return [...pages, ...manifests(root), ...schemas()];
}

/** The paths whose text differs from the file's; they are written unless this is a check. */
function write(outputs: readonly Output[]): readonly string[] {
  const differing = outputs.filter(({ path, text }) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (!check) {
    for (const { path, text } of differing) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return differing.map(({ path }) => path);
}
