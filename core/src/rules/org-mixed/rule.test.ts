// What counts as two short names of one body, and the one fix for all places.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

describe('org-mixed', () => {
  it('一个机构只报一次，一次改完', () => {
    const text = '市住房城乡建设局牵头，市住建局、市财政局配合，市住建局督查。';
    const found = diagnosticsOf(rule, text);
    assert.equal(found.length, 1);
    assert.equal(found[0]?.related?.length, 2);
    assert.equal(
      applyFixes(text, found),
      '市住房城乡建设局牵头，市住房城乡建设局、市财政局配合，市住房城乡建设局督查。',
    );
    assert.equal(
      found[0] && word(found[0].message, 'zh-cn'),
      '同一机构用了两种简称：此处为“住建局”（全文2处），别处为“住房城乡建设局”（1处）。',
    );
  });

  it('繁体稿用原稿的写法', () => {
    const text = '市發(fā)展改革委表示支持，市發改委將跟進。';
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), '市發(fā)展改革委表示支持，市發展改革委將跟進。');
  });

  it('两种口语简称以多的为准', () => {
    checkRule(rule, '市自规局负责，市自规局巡查，[|市资规局|]发证。');
  });

  it('文中约定了简称的，归另一条规则', () => {
    checkRule(rule, '临湖市发展和改革委员会（以下简称市发改委）印发通知。市发改委负责解释，市发展改革委负责督查。');
  });

  it('表格里的简称不计', () => {
    checkRule(rule, '市发展改革委负责汇总。\n\n| 部门 | 任务 |\n| --- | --- |\n| 市发改委 | 汇总 |\n', {
      language: 'markdown',
    });
  });
});
