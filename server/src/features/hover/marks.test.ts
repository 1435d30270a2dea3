// Text that would mean something in Markdown must not.
import assert from 'node:assert/strict';
import { markdown, plain } from './marks';

describe('markdown', () => {
  for (const [typed, set] of [
    ['*强调*', '\\*强调\\*'],
    ['[链接](x)', '\\[链接\\](x)'],
    ['<b>', '\\<b\\>'],
    ['# 一', '\\# 一'],
    ['1. 一', '1\\. 一'],
    ['- 一', '\\- 一'],
    ['3.5%', '3\\.5%'],
    ['同比3.5%', '同比3.5%'],
    ['a\nb', 'a b'],
  ] as const) {
    it(`sets ${JSON.stringify(typed)} as ${set}`, () => assert.equal(markdown.text(typed), set));
  }

  it('keeps quotation marks outside of emphasis', () => {
    assert.equal(markdown.strong('“十五五”规划'), '“**十五五”规划**');
    assert.equal(markdown.strong('……'), '……');
  });

  it('keeps parentheses of an address from ending the link', () => {
    assert.equal(markdown.link('第 1 行', 'file:///稿(1).md#L1'), '[第 1 行](file:///稿%281%29.md#L1)');
  });

  it('sets no link without a target', () => assert.equal(markdown.link('第 1 行', undefined), '第 1 行'));
});

describe('plain', () => {
  it('leaves everything as it is', () => assert.equal(plain.strong('*“十五五”*'), '*“十五五”*'));
});
