// Marked titles, and first lines that are no titles.

import assert from 'node:assert/strict';
import { applyFixes, checkRule } from '../../testing';
import { rule } from './rule';

describe('pun-title-end', () => {
  it('reads marked titles', () => {
    const text = '# 临湖市召开全市科技大会。\n\n12月11日，全市科技大会召开。';
    const found = checkRule(rule, '# 临湖市召开全市科技大会[|。|]\n\n12月11日，全市科技大会召开。', {
      language: 'markdown',
    });
    assert.equal(applyFixes(text, found), '# 临湖市召开全市科技大会\n\n12月11日，全市科技大会召开。');
  });

  it('takes no first sentence for a title', () => {
    checkRule(rule, '会议今天召开。\n大家围绕主题讨论，提出意见。');
  });
});
