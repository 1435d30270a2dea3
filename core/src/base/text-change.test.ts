// The stretch in which two versions of a text differ.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textChange } from './text-change';

describe('textChange', () => {
  it('finds what was typed, taken out or replaced', () => {
    assert.deepEqual(textChange('市委会议', '市委召开会议'), { start: 2, oldEnd: 2, newEnd: 4 });
    assert.deepEqual(textChange('市委召开会议', '市委会议'), { start: 2, oldEnd: 4, newEnd: 2 });
    assert.deepEqual(textChange('临湖市', '望江市'), { start: 0, oldEnd: 2, newEnd: 2 });
    assert.deepEqual(textChange('', '会'), { start: 0, oldEnd: 0, newEnd: 1 });
    assert.deepEqual(textChange('会会', '会会'), { start: 2, oldEnd: 2, newEnd: 2 });
    // Which of the same characters was typed is not to be told.
    assert.deepEqual(textChange('会会', '会会会'), { start: 2, oldEnd: 2, newEnd: 3 });
  });

  it('leaves nothing else that differs, in long texts too', () => {
    const text = fc.tuple(fc.nat(9000), fc.string({ unit: fc.constantFrom('会', '议'), maxLength: 5 }), fc.nat(9000));
    const both = fc
      .tuple(text, text)
      .map((two) => two.map(([a, middle, b]) => '会'.repeat(a) + middle + '会'.repeat(b)));
    fc.assert(
      fc.property(both, ([before = '', after = '']) => {
        const { start, oldEnd, newEnd } = textChange(before, after);
        assert.equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd), after);
        assert.ok(start <= Math.min(oldEnd, newEnd));
        if (start < oldEnd && start < newEnd) {
          assert.notEqual(before[start], after[start]);
          assert.notEqual(before[oldEnd - 1], after[newEnd - 1]);
        }
      }),
      { seed: 1 },
    );
  });
});
