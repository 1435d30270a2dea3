// Which fixes are offered where.
import assert from 'node:assert/strict';
import { type Diagnostic, type Fix, message } from '@dinggao/core';
import { parseMarkup } from '@dinggao/core/testing';
import { quickFixes } from './code-actions';

const say = (text: string) => message({ 'zh-cn': text, 'zh-tw': text, en: text });

/** One diagnostic a marked range; the label says how it is fixed. */
function diagnosticsIn(marked: string): {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly cursor: number;
} {
  const { text, ranges, cursor = 0 } = parseMarkup(marked);
  const fix = (safety: Fix['safety'], span: Diagnostic['span'], by: string): Fix => ({
    title: say(`改为“${by}”`),
    safety,
    edits: [{ span, text: by }],
  });
  const fixes: Readonly<Record<string, (span: Diagnostic['span']) => readonly Fix[]>> = {
    safe: (span) => [fix('safe', span, '甲')],
    suggestion: (span) => [fix('suggestion', span, '乙')],
    two: (span) => [fix('safe', span, '丙'), fix('suggestion', span, '丁')],
    none: () => [],
  };
  return {
    text,
    cursor,
    diagnostics: ranges.map(({ span, label }) => ({
      rule: label,
      severity: 'warning',
      span,
      message: say('有误'),
      fixes: fixes[label]?.(span) ?? [],
    })),
  };
}

describe('quickFixes', () => {
  const titles = (marked: string) => {
    const { diagnostics, cursor } = diagnosticsIn(marked);
    return quickFixes(diagnostics, { start: cursor, end: cursor }, 'zh-cn').map(
      ({ title, preferred }) => title + (preferred ? '（首选）' : ''),
    );
  };

  it('prefers the single safe fix', () => assert.deepEqual(titles('会议{|safe:强$0掉|}'), ['改为“甲”（首选）']));
  it('prefers no suggestion', () => assert.deepEqual(titles('会议{|suggestion:强$0掉|}'), ['改为“乙”']));
  it('prefers none of two', () => assert.deepEqual(titles('{|two:$0强掉|}'), ['改为“丙”', '改为“丁”']));
  it('still stands at a finding right behind it', () => assert.equal(titles('{|safe:强掉|}$0，').length, 1));
  it('offers nothing elsewhere', () => assert.deepEqual(titles('{|safe:强掉|}，会$0议'), []));
  it('offers nothing where there is no fix', () => assert.deepEqual(titles('{|none:强$0掉|}'), []));
});
