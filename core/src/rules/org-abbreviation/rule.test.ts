// The agreed form is written as it was agreed on.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

describe('org-abbreviation', () => {
  it('按约定的写法改', () => {
    const text = '臨湖市發展和改革委員會（以下簡稱“市發展改革委”）印發通知，市發改委督查。';
    const fixed = applyFixes(text, diagnosticsOf(rule, text));
    assert.equal(fixed, '臨湖市發展和改革委員會（以下簡稱“市發展改革委”）印發通知，市發展改革委督查。');
  });

  it('约定之前的写法不报', () => {
    checkRule(rule, '市发改委近日开会。临湖市发展和改革委员会（以下简称市发展改革委）主任张伟明主持。');
  });
});
