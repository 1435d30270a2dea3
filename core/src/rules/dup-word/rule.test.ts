// What is taken out, and repetitions that are meant.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

describe('dup-word', () => {
  it('删去一个，用作者的字', () => {
    const text = '抓好抓好鄉村振興鄉村振興工作。';
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), '抓好鄉村振興工作。');
  });

  it('三遍以上是有意的，标点隔开的也是', () => {
    checkRule(rule, '加油加油加油！落实，落实，再落实。');
  });

  it('引语不看', () => {
    checkRule(rule, '他说：“快来快来，开会了。”');
  });
});
