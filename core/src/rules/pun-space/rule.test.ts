// One notice for a text full of spaces; the head of a dispatch.
import assert from 'node:assert/strict';
import { applyFixes, checkRule } from '../../testing';
import { rule } from './rule';

describe('pun-space', () => {
  it('says it once where there are many', () => {
    const line = '会议强调，要推动高质量 发展，把各项任务落到实处，取得成效。';
    const text = Array.from({ length: 6 }, () => line).join('\n');
    const found = checkRule(rule, text.replace(' ', '[| |]'));
    assert.equal(applyFixes(text, found), text.replaceAll(' ', ''));
  });

  it('leaves the head of a dispatch and the number of an article alone', () => {
    checkRule(rule, '本报讯 全市科技大会昨日召开，会议总结了全年工作，部署了任务。');
    checkRule(rule, '第十二条 申请人应当提交材料，材料不齐的，一次告知。');
  });
});
