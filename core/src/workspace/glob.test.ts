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

  it('fits nothing when there are no globs', () => assert.ok(!globTest([])('甲.txt')));
});
