// Years that depend on the report's date, and years that belong to something else.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

const dated = (year: number, text: string) => `---\ndate: ${year}-03-01\n---\n\n${text}`;

describe('plan-stage', () => {
  it('今年按稿件日期推算，只作信息', () => {
    const text = dated(2026, '今年是“十四五”收官之年。');
    const found = diagnosticsOf(rule, text, { language: 'markdown' });
    assert.deepEqual(
      found.map(({ severity, span }) => [severity, text.slice(span.start, span.end)]),
      [['information', '今年']],
    );
    checkRule(rule, dated(2025, '今年是“十四五”收官之年，明年是“十五五”开局之年。'), { language: 'markdown' });
  });

  it('没有稿件日期时不看今年', () => {
    checkRule(rule, '今年是“十四五”收官之年。');
  });

  it('改年份', () => {
    const text = '2027年是“十五五”開局之年。';
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), '2026年是“十五五”開局之年。');
  });

  it('一句里各管各的', () => {
    checkRule(rule, '2025年是“十四五”收官之年，[|2027年|]是“十五五”开局之年。');
    checkRule(rule, '2023年是全面贯彻党的二十大精神的开局之年，是实施“十四五”规划承上启下的一年。');
  });
});
