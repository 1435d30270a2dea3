// Which fixes are made together, and what text they give.
import assert from 'node:assert/strict';
import { message } from '../base/message';
import { applyEdits, safeEdits } from './fixes';
import type { Diagnostic, Fix } from './rule';

const said = message({ 'zh-cn': '改', 'zh-tw': '改', en: 'fix' });

const fix = (safety: Fix['safety'], ...edits: [start: number, end: number, text: string][]): Fix => ({
  title: said,
  safety,
  edits: edits.map(([start, end, text]) => ({ span: { start, end }, text })),
});

const diagnostic = (...fixes: Fix[]): Diagnostic => ({
  span: { start: 0, end: 1 },
  message: said,
  rule: 'r',
  severity: 'warning',
  fixes,
});

describe('safe edits', () => {
  const text = '会议指出,要抓好落实;';

  it('are made together', () => {
    const edits = safeEdits([diagnostic(fix('safe', [10, 11, '；'])), diagnostic(fix('safe', [4, 5, '，']))]);
    assert.equal(applyEdits(text, edits), '会议指出，要抓好落实；');
  });

  it('leave suggestions, and findings with two ways out, to the writer', () => {
    assert.deepEqual(safeEdits([diagnostic(fix('suggestion', [4, 5, '，']))]), []);
    assert.deepEqual(safeEdits([diagnostic(fix('safe', [4, 5, '，']), fix('safe', [4, 5, '：']))]), []);
  });

  it('take a fix whole or not at all', () => {
    const first = diagnostic(fix('safe', [4, 5, '，']));
    const second = diagnostic(fix('safe', [4, 6, '：'], [10, 11, '；']));
    assert.equal(applyEdits(text, safeEdits([first, second])), '会议指出，要抓好落实;');
  });
});
