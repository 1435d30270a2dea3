// What the message shows, and the writer's own marks.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule } from '../../testing';
import { rule } from './rule';

describe('num-fixed', () => {
  it('names the right form alone', () => {
    const said = checkRule(rule, '学习党的二十届[|4|]中全会精神和党的[|20|]大精神，编制“[|15|]五”规划。').map((one) =>
      word(one.message, 'zh-cn'),
    );
    assert.deepEqual(said, [
      '固定名称中的数字用汉字：“四中全会”。',
      '固定名称中的数字用汉字：“党的二十大”。',
      '固定名称中的数字用汉字：“十五五”。',
    ]);
  });

  it("changes digits only, in the writer's own marks", () => {
    const text = '編制「15五」規劃。';
    assert.equal(applyFixes(text, checkRule(rule, '編制「[|15|]五」規劃。')), '編制「十五五」規劃。');
  });
});
