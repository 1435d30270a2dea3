// What is taken out, and doubled characters that belong there.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

const fixed = (text: string) => applyFixes(text, diagnosticsOf(rule, text));

describe('dup-char', () => {
  it('删去多出的一个，连同它的注音', () => {
    assert.equal(fixed('再好的的谋划'), '再好的谋划');
    assert.equal(fixed('全省將(jiāng)將(jiāng)召開會議'), '全省將(jiāng)召開會議');
  });

  it('数词、叠字、跨词相连的不报', () => {
    checkRule(rule, '“十五五”时期，面面俱到不行，句句都要实，好好学习。');
    checkRule(rule, '主将将出席，绿色的的士，绝对对得起，作为为民办事的窗口。');
    checkRule(rule, '以及及时、涉及及其他，总和和平均数，现在在场，所在在校生。');
  });

  it('三个相连的不是两个', () => {
    checkRule(rule, '的的的');
  });
});
