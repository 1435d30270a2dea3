// Lost characters: one notice a kind, and no invented fix.
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

describe('art-replacement', () => {
  it('is one notice a kind, each on its first place', () => {
    const { said, fixed } = reported(
      '会[|\ufffd\ufffd|]强调\ufffd，听取[|锟斤拷|]汇报，烫伤锟斤拷，[|\ue5e5|]一是\ue5e6',
    );
    assert.deepEqual(said, [
      '有 2 处字符已丢失，只剩替换符“�”（U+FFFD），请对照来源补上。',
      '有 2 处“锟斤拷”乱码，原字已丢失，请对照来源补上。',
      '有 2 处私用区字符（如 U+E5E5），换一台电脑可能显示成别的字或空白，请改用通用字符。',
    ]);
    assert.equal(fixed, '会\ufffd\ufffd强调\ufffd，听取锟斤拷汇报，烫伤锟斤拷，\ue5e5一是\ue5e6');
  });

  it('takes the letters between two lost characters for what is left of them', () => {
    checkRule(rule, '[|\ufffd\u0439\ufffd|]人民');
  });

  it('leaves text that speaks about it', () => {
    checkRule(rule, '“锟斤拷”是怎样产生的？替换符写作“\ufffd”。');
  });
});
