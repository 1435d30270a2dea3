// Words of the other script: which count, which do not, and what conversion leaves.
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

describe('art-scriptmix', () => {
  it('is one notice with the count and the first words', () => {
    const { said } = reported('會議研究文化[|旅游|]發展，討論干部培養。怎么辦？关于經濟工作，大家暢所欲言。');
    assert.deepEqual(said, ['繁体文本中夹杂简体字词 4 处（如“旅游”“干部”“怎么”“关于”）。']);
  });

  const converted: readonly (readonly [marked: string, fixed: string])[] = [
    ['會議關[|于|]干部隊伍建設，干勁足。'.replace('關[|于|]', '[|關于|]'), '會議關於幹部隊伍建設，幹勁足。'],
    ['[|发展|]經濟，頭发花白，皇后與後來，若干公里，理發。', '發展經濟，頭髮花白，皇后與後來，若干公里，理發。'],
    ['會議研究[|什么|]？她說：“怎么辦？”', '會議研究什麼？她說：“怎麼辦？”'],
    [
      '会议研究部署[|經濟|]工作，全面推进农业发展，要求干部落實。',
      '会议研究部署经济工作，全面推进农业发展，要求干部落实。',
    ],
  ];
  for (const [marked, fixed] of converted)
    it(`${marked} → ${fixed}`, () => assert.equal(reported(marked).fixed, fixed));

  it('leaves names and titles of works as they are', () => {
    const { fixed } = reported('會議研究[|什么|]問題，市科技局局長李若杰表示，要讀《发展论》。');
    assert.equal(fixed, '會議研究什麼問題，市科技局局長李若杰表示，要讀《发展论》。');
  });

  const silent = [
    '會議研究文化旅遊發展，討論幹部培養，後來在皇后鎮里弄走了三公里，平台布局和宣布志向。',
    '会议研究部署了经济工作，后来他里外张罗，干事创业，于是发展很快。',
    '会议上，他题写“經濟發展”四字，又读了《繁體字典》。',
    '會議討論經濟發展，引用“发展才是硬道理”，並出版《学习读本》。',
    '市委书记张偉明强调，要抓好落实。', // a name
    '他拍下一张秃禿的山。', // one lone character
    '温度、税務、户籍、脱貧：香港的寫法，經濟發展。',
    'English text only, 2025.',
    '',
  ];
  for (const text of silent) it(`keeps quiet about ${text}`, () => void checkRule(rule, text));

  it('keeps quiet about what damage has left', () => {
    checkRule(rule, '大家說：“要把經濟發展好?!边@件事說到做到，會議強調。');
  });
});
