// How certain the year is decides how loud the finding is; both scripts, both numerals.
import assert from 'node:assert/strict';
import { applyFixes, checkRule } from '../../testing';
import { rule } from './rule';

const severities = (marked: string) => checkRule(rule, marked).map(({ severity }) => severity);

describe('date-weekday', () => {
  it('warns where the text gives the year, informs where it is inferred', () => {
    assert.deepEqual(severities('2025年12月11日（[|星期五|]）召开。'), ['warning']);
    assert.deepEqual(severities('---\ndate: 2025-12-10\n---\n12月11日（[|星期五|]）召开。'), ['information']);
  });

  it('looks over the turn of the year for the nearest date', () => {
    checkRule(rule, '---\ndate: 2025-12-30\n---\n定于1月5日（星期一）开工。');
    checkRule(rule, '---\ndate: 2025-12-30\n---\n定于1月5日（[|星期天|]）开工。');
  });

  it('reads Chinese numerals, and 星期天', () => {
    checkRule(rule, '二〇二五年十二月十四日（星期天）');
    checkRule(rule, '二〇二五年十二月十一日（[|星期天|]）');
  });

  it('puts right the weekday alone', () => {
    const text = '會議於2025年12月11日（禮拜五）召開。';
    assert.equal(
      applyFixes(text, checkRule(rule, '會議於2025年12月11日（[|禮拜五|]）召開。')),
      '會議於2025年12月11日（禮拜四）召開。',
    );
  });
});
