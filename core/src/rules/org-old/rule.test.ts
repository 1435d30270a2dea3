// The date of the report counts, and all places are mended at once.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

describe('org-old', () => {
  it('一个旧名只报一次，一次改完', () => {
    const text = '市环保局通报情况。会后，市环保局回应关切。';
    const found = diagnosticsOf(rule, text);
    assert.equal(found.length, 1);
    assert.equal(applyFixes(text, found), '市生态环境局通报情况。会后，市生态环境局回应关切。');
    assert.equal(
      found[0] && word(found[0].message, 'zh-cn'),
      '“环保局”是2018年3月机构改革前的名称，现为“生态环境局”。',
    );
  });

  it('繁体稿改成繁体', () => {
    const text = '縣國土資源局發布公告。';
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), '縣自然資源和規劃局發布公告。');
  });

  it('改革以前的稿件不报', () => {
    checkRule(rule, '---\ndate: 2017-05-04\n---\n\n市国土资源局发布公告。\n', { language: 'markdown' });
    checkRule(rule, '---\ndate: 2019-05-04\n---\n\n[|市国土资源局|]发布公告。\n', { language: 'markdown' });
  });
});
