// Orders, joined ends, and lists that only look like a formulation.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

describe('term-members', () => {
  it('按规范次序排列，用作者的字', () => {
    const text = '堅定道路自信、制度自信、理論自信和文化自信。';
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), '堅定道路自信、理論自信、制度自信和文化自信。');
  });

  it('说出缺哪一项', () => {
    const [one] = diagnosticsOf(rule, '增强政治意识、大局意识、看齐意识。');
    assert.equal(one && word(one.message, 'zh-cn'), '“四个意识”共4项，此处缺“核心意识”。');
  });

  it('前后有别的词也认得出，夹着别的项就不算缺项', () => {
    checkRule(rule, '全市干部增强[|政治意识、核心意识、大局意识|]的自觉性。');
    checkRule(rule, '增强政治意识、大局意识、责任意识、看齐意识。');
  });

  it('两个字的普通词要凑齐才看', () => {
    checkRule(rule, '坚持绿色、开放、创新的办会理念。');
    checkRule(rule, '坚持[|创新、绿色、协调、开放、共享|]。');
  });
});
