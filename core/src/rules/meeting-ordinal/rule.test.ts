// Both ways out, and years that are not of the meeting.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { applyEdits } from '../fixes';
import { rule } from './rule';

describe('meeting-ordinal', () => {
  it('改年份，或者改次数', () => {
    const text = '2025年召開的十四屆全國人大四次會議。';
    const found = diagnosticsOf(rule, text);
    assert.equal(applyFixes(text, found), '2026年召開的十四屆全國人大四次會議。');
    assert.equal(applyEdits(text, found[0]?.fixes?.[1]?.edits ?? []), '2025年召開的十四屆全國人大三次會議。');
    assert.equal(found[0] && word(found[0].message, 'zh-cn'), '“十四屆全國人大四次會議”在2026年，此处写2025年。');
  });

  it('没有逐次日期的全会，看是否在两次党代会之间', () => {
    checkRule(rule, '[|2013年|]召开的党的十七届五中全会。2010年召开的党的十七届五中全会。');
  });

  it('不在会议旁边的年份不算', () => {
    checkRule(rule, '2025年，临湖市代表在党的二十大后首次返乡。');
    checkRule(rule, '自2020年起，到党的二十大召开，全市新建学校十所。');
    checkRule(rule, '十四届全国人大三次会议批准2024年预算执行情况报告。');
  });
});
