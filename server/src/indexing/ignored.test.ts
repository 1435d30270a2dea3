// A `.gitignore` made to be slow: what is left of it still ignores, and nobody waits.
import assert from 'node:assert/strict';
import { ignoredBy } from './ignored';

describe('ignoredBy', () => {
  const slow = [`${'**/a/'.repeat(30)}b`, `${'a*'.repeat(60)}b`, `${'*?'.repeat(60)}b`];
  for (const line of slow)
    it(`comes to an end with ${line.slice(0, 12)}…, and minds the other lines`, () => {
      const ignored = ignoredBy([{ folder: '', text: `旧稿/\r\n${line}\r\n**/*.bak.*\r\n` }]);
      for (const path of [`${'a/'.repeat(100)}c.txt`, `${'a'.repeat(250)}c`]) assert.ok(!ignored(path));
      assert.ok(ignored('旧稿/甲.txt') && ignored('在编/甲.bak.txt'));
    });
});
