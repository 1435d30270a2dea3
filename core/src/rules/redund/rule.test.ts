// Every entry of the table, and the words that only look like one.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';
import { redundant } from './table';

describe('redund', () => {
  for (const { form, drop } of redundant) {
    it(`${form} 可删“${drop}”`, () => {
      const text = `工作${form}一处。`;
      assert.equal(applyFixes(text, diagnosticsOf(rule, text)), `工作${form.replace(drop, '')}一处。`);
    });
  }

  it('用作者的字', () => {
    const text = '資金來自於省級財政。';
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), '資金來自省級財政。');
  });

  it('引语不改', () => {
    checkRule(rule, '“资金来自于群众，也要用于群众。”她说。');
  });
});
