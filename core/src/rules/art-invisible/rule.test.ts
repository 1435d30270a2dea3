// Invisible characters: what is one notice, what is none, and what the fix leaves.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule } from '../../testing';
import { rule } from './rule';

/** The first message in Chinese, and the text after all first fixes. */
function reported(marked: string): { readonly said: readonly string[]; readonly fixed: string } {
  const found = checkRule(rule, marked);
  const text = marked.replaceAll('[|', '').replaceAll('|]', '');
  return { said: found.map((one) => word(one.message, 'zh-cn')), fixed: applyFixes(text, found) };
}

describe('art-invisible', () => {
  it('is one notice with the count, and one fix for all', () => {
    const { said, fixed } = reported('市委[|\u200b|]书记张\u200b伟明\u00ad强调，\u202a要抓好落实\u202c。');
    assert.deepEqual(said, ['全文夹杂 5 处不可见字符（U+200B×2、U+00AD×1、U+202A×1、U+202C×1）。']);
    assert.equal(fixed, '市委书记张伟明强调，要抓好落实。');
  });

  it('takes those that hide nothing along', () => {
    assert.equal(reported('\u200b市委[|\u200d|]书记\u200b\n出席').fixed, '市委书记\n出席');
  });

  it('keeps quiet where no word is hidden', () => {
    checkRule(rule, '\u200b会议指出，要抓好落实。\u200b\n　　\u200b会议强调');
    checkRule(rule, '决赛中，\u200c临湖市选手获得银牌');
  });

  it('knows the mark a file begins with from one in its middle', () => {
    checkRule(rule, '\ufeff会议指出，要抓好落实。');
    assert.equal(reported('第一篇。\n[|\ufeff|]第二篇。').fixed, '第一篇。\n第二篇。');
  });

  it('leaves emoji and the scripts that need such characters', () => {
    checkRule(rule, '志愿者👩🏽\u200d🚒、🏳️\u200d🌈和👨\u200d👩\u200d👧在现场。');
    checkRule(rule, 'میخواهم\u200cم، שלום\u200f、བོད\u200bཡིག');
  });

  it('leaves code', () => {
    checkRule(rule, '会议强调：\n\n```\na\u200bb\n```\n', { language: 'markdown' });
  });
});
