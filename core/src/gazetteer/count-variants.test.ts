// The variants a numbered formulation has, and which formulations have none.
import assert from 'node:assert/strict';
import { countVariants, numeralValue, parseNumbered } from './count-variants';

describe('count variants', () => {
  it('leaves out and changes the measure word, writes digits', () => {
    assert.deepEqual(countVariants('六个春城', true), [
      '六春城',
      '六大春城',
      '六种春城',
      '六项春城',
      '六条春城',
      '6个春城',
    ]);
  });

  it('writes 二 for 两', () => {
    assert.ok(countVariants('两个维护', true).includes('二个维护'));
  });

  it('takes other measure words for a formulation only when it is coined', () => {
    assert.deepEqual(countVariants('九大高原湖泊', false), []);
    assert.ok(countVariants('四大考验', true).includes('四种考验'));
  });

  it('has none for what is not numbered', () => {
    for (const form of ['高质量发展', '一带一路', '四风', '第二个百年奋斗目标'])
      assert.deepEqual(countVariants(form, true), [], form);
  });

  it('sees through marks', () => {
    assert.deepEqual(parseNumbered('“两个一百年”奋斗目标'), { numeral: '两', measure: '个', noun: '一百年奋斗目标' });
  });

  it('reads numerals', () => {
    const read = (text: string) => numeralValue(text);
    assert.deepEqual(['六', '两', '十', '十四', '二十', '二十一', '12'].map(read), [6, 2, 10, 14, 20, 21, 12]);
    assert.deepEqual(['', '五五', '百'].map(read), [undefined, undefined, undefined]);
  });
});
