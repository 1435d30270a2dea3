// When one place without marks stands out, and which marks are added.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

describe('term-quote', () => {
  it('用作者自己的引号', () => {
    const text = '共建「一帶一路」走深走實。「一帶一路」朋友圈越來越大。企業參與一帶一路建設。';
    assert.equal(
      applyFixes(text, diagnosticsOf(rule, text)),
      '共建「一帶一路」走深走實。「一帶一路」朋友圈越來越大。企業參與「一帶一路」建設。',
    );
  });

  it('标题里可以不加', () => {
    checkRule(rule, '# 增强四个意识\n\n要增强“四个意识”，把“四个意识”落到行动上。', { language: 'markdown' });
  });

  it('两种写法各半的不报', () => {
    checkRule(rule, '增强“四个意识”。学习四个意识。宣传“四个意识”。落实四个意识。');
  });
});
