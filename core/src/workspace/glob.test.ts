// Globs as people write them in settings.
import assert from 'node:assert/strict';
import { globTest } from './glob';

describe('globTest', () => {
  const fits = (glob: string, path: string) => globTest([glob])(path);

  it('matches below any folder', () => {
    assert.ok(fits('**/*.md', '稿件/十二月/务虚会.md'));
    assert.ok(fits('**/*.md', '务虚会.md'));
    assert.ok(!fits('*.md', '稿件/务虚会.md'));
  });

  it('takes a folder for all that is in it', () => {
    assert.ok(fits('存档/', '存档/旧稿/甲.txt'));
    assert.ok(fits('存档/**', '存档/甲.txt'));
    assert.ok(!fits('存档/', '新稿/甲.txt'));
  });

  it('knows alternatives, and a leading ./', () => {
    assert.ok(fits('**/*.{md,txt,gao}', '甲.gao'));
    assert.ok(fits('./稿件/*.txt', '稿件/甲.txt'));
  });

  it('takes names with a dot like any other, and brackets as they stand', () => {
    assert.ok(fits('**/*.yaml', '.dinggao/名录.yaml'));
    assert.ok(fits('务虚会（定）*.txt', '务虚会（定）2.txt'));
  });

  it('knows sets, one character, escapes, and braces in braces', () => {
    assert.ok(fits('[0-9]?.txt', '1甲.txt') && fits('[0-9]?.txt', '1𠮷.txt'));
    assert.ok(!fits('[!0-9]*.txt', '1甲.txt') && fits('[!0-9]*.txt', '甲.txt'));
    assert.ok(!fits('稿件[!x]甲.txt', '稿件/甲.txt'));
    assert.ok(fits('{a,b{1,2},稿件/**}.txt', 'b2.txt') && fits('{a,稿件/**}/x.txt', '稿件/甲/乙/x.txt'));
    assert.ok(fits('\\*.txt', '*.txt') && !fits('\\*.txt', '甲.txt'));
    assert.ok(fits('甲/**/乙.txt', '甲/乙.txt') && fits('甲/**/乙.txt', '甲/丙/丁/乙.txt'));
    assert.ok(!fits('甲/**/乙.txt', '甲乙.txt') && !fits('甲/*/乙.txt', '甲/乙.txt'));
    assert.ok(fits('甲/**', '甲') && !fits('甲/**', '甲乙'));
  });

  it('takes what is not closed as it stands', () => {
    assert.ok(fits('[甲.txt', '[甲.txt') && fits('{甲,乙.txt', '{甲,乙.txt') && fits('甲}.txt', '甲}.txt'));
    assert.ok(fits('(a+)+b', '(a+)+b') && !fits('(a+)+b', 'aab'));
    assert.ok(fits('\\', '\\'));
  });

  // Patterns that keep an engine with backtracking busy for years; here a hang is the failure.
  const heavy = [
    `${'a*'.repeat(400)}b`,
    `${'{a,aa}'.repeat(150)}b`,
    `${'?*'.repeat(400)}b`,
    `${'**/'.repeat(300)}b`,
    `${'{a,**/}'.repeat(120)}b`,
    `${'[a]*'.repeat(200)}b`,
    '{'.repeat(500) + '}'.repeat(500),
    '['.repeat(1000),
    '{'.repeat(1000),
  ];
  for (const glob of heavy) {
    it(`answers at once: ${glob.slice(0, 20)}…`, () => {
      assert.ok(!fits(glob, `${'a'.repeat(250)}c`));
      assert.ok(!fits(glob, `${'a/'.repeat(125)}c`));
    }).timeout(2_000);
  }

  it('fits nothing that is longer than a glob may be', () => assert.ok(!fits('*'.repeat(1001), '甲.txt')));

  it('fits nothing when there are no globs', () => assert.ok(!globTest([])('甲.txt')));
});
