// Which fixes are offered where.
import assert from 'node:assert/strict';
import { applyEdits, type Diagnostic, type Fix, message } from '@dinggao/core';
import { parseMarkup } from '@dinggao/core/testing';
import { kindFixes, quickFixes, rulesAt } from './code-actions';

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
    other: (span) => [fix('suggestion', span, '戊')],
    damage: (span) => [fix('suggestion', span, String(span.start))],
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

describe('rulesAt', () => {
  it('names each rule of what is here once', () => {
    const { diagnostics, cursor } = diagnosticsIn('{|safe:会议{|safe:强$0掉|}{|none:要求|}|}，{|two:落实|}');
    assert.deepEqual(rulesAt(diagnostics, { start: cursor, end: cursor }), ['safe']);
  });
});

describe('kindFixes', () => {
  /** The text after each of them; the label of a range is its rule. */
  const fixed = (marked: string) => {
    const { text, diagnostics, cursor } = diagnosticsIn(marked);
    return kindFixes(diagnostics, { start: cursor, end: cursor }, (rule) => rule === 'damage').map(
      ({ edits, diagnostics: of }) => `${applyEdits(text, edits)} ${of.length}处`,
    );
  };

  it('make all safe fixes of the rule', () =>
    assert.deepEqual(fixed('会议{|safe:强$0掉|}，{|suggestion:持|}，{|safe:要求|}'), ['会议甲，持，甲 2处']));
  it('make the suggestions that are the same', () =>
    assert.deepEqual(fixed('{|suggestion:$0强掉|}，{|other:持|}，{|suggestion:要求|}'), ['乙，持，乙 2处']));
  it('restore every place that is damaged', () =>
    assert.deepEqual(fixed('{|damage:$0强掉|}，{|damage:要求|}'), ['0，3 2处']));
  it('are none where there is one of the kind', () =>
    assert.deepEqual(fixed('{|safe:$0强掉|}，{|suggestion:要求|}'), []));
  it('are none elsewhere', () => assert.deepEqual(fixed('{|safe:强掉|}，会$0议，{|safe:要求|}'), []));
  it('are none where there are two ways out', () => assert.deepEqual(fixed('{|two:$0强掉|}，{|two:要求|}'), []));
  it('take one of two that overlap', () =>
    assert.deepEqual(fixed('{|safe:$0会议{|safe:强掉|}|}，{|safe:要求|}'), ['甲，甲 2处']));
});
