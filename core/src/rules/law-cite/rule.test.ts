// What the fixes write, and names that are not cited.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

const fixed = (text: string) => applyFixes(text, diagnosticsOf(rule, text));

describe('law-cite', () => {
  it('加书名号，条号改汉字', () => {
    assert.equal(fixed('貫徹中華人民共和國水污染防治法。'), '貫徹《中華人民共和國水污染防治法》。');
    assert.equal(fixed('依照《水污染防治法》第12条处理。'), '依照《水污染防治法》第十二条处理。');
  });

  it('书名号、引号、括号之内不报', () => {
    checkRule(rule, '（《中华人民共和国水污染防治法》第12条）会议提到“中华人民共和国水污染防治法”。');
    checkRule(rule, '《中华人民共和国水污染防治法实施条例》');
  });
});
