// Where a document is too large.
import assert from 'node:assert/strict';
import { limitOf, longestLine } from './limits';

describe('limitOf', () => {
  const line = '字'.repeat(longestLine);

  it('lets usual texts pass, and lines just as long as allowed', () => {
    assert.equal(limitOf('', 10), undefined);
    assert.equal(limitOf('临湖市', 3), undefined);
    assert.equal(limitOf(line, Number.POSITIVE_INFINITY), undefined);
    assert.equal(limitOf(`${line}\n${line}\n`, Number.POSITIVE_INFINITY), undefined);
  });

  it('names the size', () => assert.equal(limitOf('临湖市', 2), 'size'));

  it('names a long line wherever it stands', () => {
    for (const text of [`${line}字`, `标题\n${line}字`, `${line}字\n结尾`, `甲\n${line}字\n乙`]) {
      assert.equal(limitOf(text, Number.POSITIVE_INFINITY), 'line');
    }
  });
});
