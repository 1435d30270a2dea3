// What is changed, and deadlines.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

describe('typo-jiezhi', () => {
  it('“截止到”“截止至”都改作“截至”', () => {
    const text = '截止到2025年6月完成一半，截止至去年底完成三成。';
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), '截至2025年6月完成一半，截至去年底完成三成。');
  });

  it('停止办理的期限不报', () => {
    checkRule(rule, '线上预约截止2025年3月，作品提交截止6月30日。');
  });
});
