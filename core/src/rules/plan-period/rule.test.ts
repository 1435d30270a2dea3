// Both ways out, in both scripts, and years that speak of something else.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { applyEdits } from '../fixes';
import { rule } from './rule';

describe('plan-period', () => {
  it('改年份，或者改规划名', () => {
    const text = '“十四五”（2026—2030年）期间。';
    const found = diagnosticsOf(rule, text);
    assert.equal(applyFixes(text, found), '“十四五”（2021—2025年）期间。');
    assert.equal(applyEdits(text, found[0]?.fixes?.[1]?.edits ?? []), '“十五五”（2026—2030年）期间。');
    assert.equal(found[0] && word(found[0].message, 'zh-cn'), '“十四五”是2021—2025年，此处写“2026—2030年”。');
  });

  it('只改错的那个年份', () => {
    const text = '“十五五”時期（2025年至2030年）';
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), '“十五五”時期（2026年至2030年）');
  });

  it('末年、初年都认', () => {
    checkRule(rule, '“十四五”末即[|2026年|]，“十五五”期末（2030年）。');
    checkRule(rule, '“十五五”初的[|2025年|]。');
  });

  it('不认旁边另说的年份', () => {
    checkRule(rule, '“十四五”规划2022年印发，2026年评估。');
    checkRule(rule, '完成“十四五”目标，2026—2030年再上台阶。');
    checkRule(rule, '2026—2030年，在“十四五”基础上再上台阶。');
  });
});
