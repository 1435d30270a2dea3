// Nothing the user reads is left untranslated, and no translation is left over.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const keys = (path: string): readonly string[] => Object.keys(JSON.parse(read(path))).sort();

/** Every text the client shows, as its key in a bundle: `text`, or `text/comment`. */
function shown(): readonly string[] {
  const sources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const texts = sources.flatMap((name) => {
    const source = read(`client/src/${name}`);
    const plain = [...source.matchAll(/l10n\.t\('([^']+)'/g)].map(([, text]) => text!);
    const commented = source.matchAll(/l10n\.t\(\{ message: '([^']+)', comment: \['([^']+)'\]/g);
    return [...plain, ...[...commented].map(([, text, comment]) => `${text}/${comment}`)];
  });
  return [...new Set(texts)].sort();
}

describe('translations of the client', () => {
  for (const language of ['zh-cn', 'zh-tw']) {
    it(`are whole in ${language}`, () => {
      assert.ok(shown().length > 0);
      assert.deepEqual(keys(`l10n/bundle.l10n.${language}.json`), shown());
    });
  }
});

describe('translations of the manifest', () => {
  const named = [...new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!))].sort();
  for (const suffix of ['', '.zh-cn', '.zh-tw']) {
    it(`are whole in package.nls${suffix}.json`, () => assert.deepEqual(keys(`package.nls${suffix}.json`), named));
  }
});
