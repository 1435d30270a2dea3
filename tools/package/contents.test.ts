// Packages with something missing, something foreign, or too heavy: each is refused.
import assert from 'node:assert/strict';
import { addon, contentFaults, partsLeft, portableDictionary, weightFaults } from './contents';

const built = [
  ...[
    'dist/client.js',
    'dist/language-client.js',
    'dist/server.js',
    'dist/server.bin',
    'dist/tables.bin',
    'dist/web/client.js',
    'dist/web/server.js',
    'dist/third-party.txt',
  ],
  ...['dist/segmenter-child.js', 'dist/segmenter-worker.js', 'dist/web/segmenter-worker.js'],
  ...[addon, 'dist/vendor/nodejieba/index.js', 'dist/vendor/dict/d.utf8'],
  ...[portableDictionary, 'dist/vendor/jieba-wasm/LICENSE'],
  ...['docs/third-party.md', 'docs/images/icon.png', 'LICENSE', 'README.md', 'CHANGELOG.md'],
  ...['package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'package.nls.zh-tw.json'],
];
const filesFor = (target: string): readonly string[] =>
  built.filter((file) => !partsLeft(target).some((part) => file.startsWith(part)));
const linux = () => 'linux-x64';

describe('the contents of a package', () => {
  for (const target of ['universal', 'web', 'linux-x64'])
    it(`are right for ${target}`, () => assert.deepEqual(contentFaults(filesFor(target), target, linux), []));

  it('hold the one segmenter or the other', () => {
    assert.ok(filesFor('universal').includes('dist/segmenter-worker.js'));
    assert.ok(!filesFor('web').includes('dist/segmenter-worker.js'));
    for (const target of ['universal', 'web']) {
      assert.ok(filesFor(target).includes(portableDictionary));
      assert.deepEqual(
        filesFor(target).filter((file) => file.endsWith('.node')),
        [],
      );
    }
    assert.ok(filesFor('linux-x64').includes(addon));
    assert.ok(!filesFor('linux-x64').includes(portableDictionary));
  });

  const faults: ReadonlyArray<readonly [string, string, readonly string[], RegExp]> = [
    ['a native part for all', 'universal', [...filesFor('universal'), addon], /native code for linux-x64/],
    ['a native part for browsers', 'web', [...filesFor('web'), addon], /native code for linux-x64/],
    ['the native part of another platform', 'darwin-arm64', filesFor('darwin-arm64'), /for linux-x64 in a package for/],
    ['a second native part', 'linux-x64', [...filesFor('linux-x64'), 'dist/other.node'], /other\.node/],
    ['no native part', 'linux-x64', filesFor('web'), /not in the package: .*nodejieba\.node/],
    ['no dictionary', 'linux-x64', filesFor('linux-x64').filter((file) => !file.includes('/dict/')), /vendor\/dict/],
    ['no portable part', 'web', filesFor('linux-x64'), /not in the package: .*\.wasm/],
    ['sources', 'web', [...filesFor('web'), 'server/src/server.ts'], /must not be/],
    ['secrets', 'web', [...filesFor('web'), '.env'], /must not be/],
  ];
  for (const [what, target, files, said] of faults)
    it(`are refused with ${what}`, () => assert.match(contentFaults(files, target, linux).join('\n'), said));
});

describe('the weight of a package', () => {
  const mb = 1024 * 1024;
  it('is limited, with the portable dictionary and without it', () => {
    assert.deepEqual(weightFaults(5.5 * mb, 2.7 * mb), []);
    assert.deepEqual(weightFaults(5.5 * mb, 0), []);
    assert.match(weightFaults(6.1 * mb, 4 * mb).join(), /more than 6291456/);
    assert.match(weightFaults(5.9 * mb, 2.7 * mb).join(), /besides the dictionary/);
  });
});
