// Half-width marks in Chinese text, and those that are right where they stand.
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

describe('pun-halfwidth', () => {
  it('is one notice with the count of each mark', () => {
    const { said, fixed } = reported('会议指出[|,|]要抓好落实;怎么办?(记者李若川)他说:好!就这么办,');
    assert.deepEqual(said, ['中文语境中使用半角标点共 8 处（,×2、;×1、?×1、(×1、)×1、:×1、!×1），应为全角。']);
    assert.equal(fixed, '会议指出，要抓好落实；怎么办？（记者李若川）他说：好！就这么办，');
  });

  it('sees a mark behind an annotation', () => {
    assert.equal(reported('推動發(fā)展[|,|]開創(chuàng),新局面').fixed, '推動發(fā)展，開創(chuàng)，新局面');
  });

  const right = [
    '投资1,200万元，增长3.5%，15:30召开，比分3:2。',
    '落实“1+N”政策，R&D投入，GDP增长。',
    '网址 https://example.org/a,b?c=(d);e 见下，邮箱 a.b@example.org。',
    'Hello, world! Is it (really) true?',
    '版本 v1.2，文件 a,b,c 三个。',
  ];
  for (const text of right) it(`leaves ${text}`, () => void checkRule(rule, text));

  it('leaves code and link targets in Markdown', () => {
    checkRule(rule, '代码`市委,市政府`与[链接](https://example.org/市,县)。', { language: 'markdown' });
  });

  it('leaves what is garbled to its repair', () => {
    const { said } = reported('她說[|:|]“先把水引來?!边@件事說到做到，會議強調。');
    assert.deepEqual(said, ['中文语境中使用半角标点共 1 处（:×1），应为全角。']);
  });
});
