// What counts as the odd one out.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

const three = '学习党的二十届四中全会精神。宣讲党的二十届四中全会精神。传达党的二十届四中全会精神。\n';

describe('meeting-inconsistent', () => {
  it('改成多数的写法', () => {
    const text = `${three}落实党的二十届三中全会精神。`;
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), `${three}落实党的二十届四中全会精神。`);
  });

  it('前后文字不同的不报', () => {
    checkRule(rule, `${three}党的二十届三中全会提出了三百多项改革举措。`);
  });

  it('不同届的全会不相比', () => {
    checkRule(rule, `${three}回顾党的十九届三中全会精神。`);
  });

  it('另一次全会出现两处就不是笔误', () => {
    checkRule(rule, `${three}落实党的二十届三中全会精神。宣传党的二十届三中全会精神。`);
  });
});
