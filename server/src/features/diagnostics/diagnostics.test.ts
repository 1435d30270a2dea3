// Findings in the reader's language.
import assert from 'node:assert/strict';
import { type Diagnostic, message } from '@dinggao/core';
import { shownFindings } from './diagnostics';

describe('shownFindings', () => {
  const here = { 'zh-cn': '此处为“{form}”', 'zh-tw': '此處為“{form}”', en: 'here: “{form}”' };
  const found: Diagnostic = {
    rule: 'term-variant',
    severity: 'warning',
    span: { start: 2, end: 5 },
    message: message(here, { form: '六湖城' }),
    related: [{ span: { start: 9, end: 13 }, message: message(here, { form: '六个湖城' }) }],
  };

  it('words message and related places', () => {
    const [shown] = shownFindings([found], 'zh-tw');
    assert.equal(shown?.message, '此處為“六湖城”');
    assert.deepEqual(
      shown?.related.map((place) => place.message),
      ['此處為“六个湖城”'],
    );
  });

  it('is empty for no findings', () => assert.deepEqual(shownFindings([], 'en'), []));
});
