// Readings of characters: all of them, the usual one first, in both scripts.
import assert from 'node:assert/strict';
import { readings, syllables, withoutTone } from './readings';

describe('readings', () => {
  it('gives every reading with its tone, the usual one first', () => {
    assert.deepEqual(readings('明'), ['míng']);
    assert.equal(readings('长')[0], 'cháng');
    assert.ok(readings('长').includes('zhǎng'));
  });

  it('knows Traditional characters as well', () => {
    assert.ok(readings('發').includes('fā'));
    assert.ok(readings('習').includes('xí'));
  });

  it('has none for what is no character', () => {
    for (const other of ['a', '，', '', '张伟', '\ud842']) assert.deepEqual(readings(other), []);
  });
});

describe('syllables', () => {
  it('leaves out tones and says each syllable once', () => {
    assert.deepEqual(syllables('中'), ['zhong']);
    assert.ok(syllables('单').includes('shan') && syllables('单').includes('dan'));
    assert.equal(new Set(syllables('和')).size, syllables('和').length);
  });

  it('keeps the dots of ü', () => {
    assert.deepEqual(syllables('女')[0], 'nü');
    assert.equal(withoutTone('lǜ'), 'lü');
  });
});
