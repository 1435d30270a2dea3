// Which sets of units a text has a part in.
import assert from 'node:assert/strict';
import { unitMask } from './unit-mask';

describe('unitMask', () => {
  const look = unitMask([/[*<&]/, /[\u2e80-\u2fd5\ud87e]/, () => '著乾']);

  it('has a bit for each set', () => {
    assert.equal(look('市委书记'), 0);
    assert.equal(look('**市委**'), 1);
    assert.equal(look('⽂件'), 2);
    assert.equal(look('乾坤 & ⽂件'), 7);
    assert.equal(look(''), 0);
  });

  it('tells units, halves of pairs too', () => assert.equal(look('\u{2f800}'), 2));
});
