// Fixes in the document's own script, and both ways out.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { applyEdits, safeEdits } from '../fixes';
import { rule } from './rule';

describe('org-variant', () => {
  it('只改“与”字，可以直接应用', () => {
    const text = '市人力資源與(yǔ)社會保障局發布通知。';
    assert.equal(applyEdits(text, safeEdits(diagnosticsOf(rule, text))), '市人力資源和社會保障局發布通知。');
  });

  it('两种名称都可以选', () => {
    const text = '市自然资源规划局召开会议，市自然资源局落实。';
    const found = diagnosticsOf(rule, text);
    assert.equal(applyFixes(text, found), '市自然资源规划局召开会议，市自然资源规划局落实。');
    assert.equal(applyEdits(text, found[0]?.fixes?.[1]?.edits ?? []), '市自然资源局召开会议，市自然资源局落实。');
  });

  it('繁体稿用繁体改', () => {
    const text = '市自然資源規劃局召開會議，市自然資源局落實，市自然資源規劃局總結。';
    assert.match(applyFixes(text, diagnosticsOf(rule, text)), /，市自然資源規劃局落實/);
  });

  it('两地各有各的名称', () => {
    checkRule(rule, '昆明市自然资源和规划局、曲靖市自然资源局签约，市自然资源局负责落实。');
    checkRule(rule, '调研组走访昆明市、曲靖市，市教育体育局、市教育局分别介绍情况。');
  });

  it('同一地方写明，仍只能有一个', () => {
    checkRule(rule, '昆明市教育体育局印发通知。[|昆明市教育局|]要求落实，昆明市教育体育局督查。');
  });
});
