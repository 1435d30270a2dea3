// What a marketplace shows of the extension is there and as the marketplaces want it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(text('package.json'));

/** Among those VS Code’s marketplace knows; of any other nothing would be listed there. */
const categories = ['Programming Languages', 'Linters', 'Formatters', 'Snippets', 'Language Packs', 'Other'];

describe('for the marketplaces', () => {
  it('the manifest says what the extension is', () => {
    for (const field of ['name', 'displayName', 'description', 'version', 'publisher', 'license', 'icon', 'qna'])
      assert.equal(typeof manifest[field], 'string', field);
    assert.match(manifest.version, /^\d+\.\d+\.\d+$/);
    assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/);
    assert.ok(manifest.categories.length > 0);
    for (const category of manifest.categories) assert.ok(categories.includes(category), category);
  });

  it('there are no more keywords than are looked at, and none twice', () => {
    const { keywords } = manifest;
    assert.ok(keywords.length > 0 && keywords.length <= 30);
    assert.equal(new Set(keywords.map((one: string) => one.toLowerCase())).size, keywords.length);
  });

  it('the icon is a picture of at least 128 by 128 pixels', () => {
    const icon = readFileSync(join(root, manifest.icon));
    assert.equal(icon.toString('latin1', 1, 4), 'PNG');
    assert.ok(icon.readUInt32BE(16) >= 128 && icon.readUInt32BE(20) >= 128);
  });

  it('the changelog knows this version', () => {
    assert.ok(text('CHANGELOG.md').includes(`## ${manifest.version}`), manifest.version);
  });

  for (const readme of ['README.md', 'README.zh-CN.md'])
    it(`${readme} shows pictures that are there`, () => {
      const pictures = [...text(readme).matchAll(/!\[[^\]]+\]\((?!https?:)([^)]+)\)/g)].map(([, path]) => path!);
      assert.ok(pictures.length > 2);
      for (const path of pictures) assert.ok(existsSync(join(root, path)), path);
    });
});
