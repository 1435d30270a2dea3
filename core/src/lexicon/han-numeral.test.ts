// Writing small numbers.
import assert from 'node:assert/strict';
import { hanNumeral } from './han-numeral';

describe('han numeral', () => {
  it('从一到九十九', () => {
    assert.deepEqual([2, 5, 10, 12, 20, 21, 99].map(hanNumeral), [
      '二',
      '五',
      '十',
      '十二',
      '二十',
      '二十一',
      '九十九',
    ]);
  });
});
