// Characters of one unit and of two.
import assert from 'node:assert/strict';
import { characterCount, characterEnd, characterStart } from './characters';

describe('a character', () => {
  it('takes two units beyond the basic plane', () => {
    const name = '张𠮷明';
    assert.equal(name.slice(1, characterEnd(name, 1)), '𠮷');
    assert.equal(name.slice(characterStart(name, 3), 3), '𠮷');
    assert.equal(characterEnd(name, 0), 1);
    assert.equal(characterCount(name), 3);
  });

  it('is any unit without its other half', () => {
    assert.equal(characterEnd('\ud842明', 0), 1);
    assert.equal(characterStart('张\udfb7', 2), 1);
    assert.equal(characterCount('\ud842\ud842\udfb7'), 2);
  });

  it('is none in an empty text', () => assert.equal(characterCount(''), 0));
});
