// What is left of web pages: entities, tags, and what may be meant.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule } from '../../testing';
import { rule } from './rule';

/** The first message in Chinese, and the text after all first fixes. */
function reported(
  marked: string,
  language: 'plaintext' | 'markdown' = 'plaintext',
): { readonly said: readonly string[]; readonly fixed: string } {
  const found = checkRule(rule, marked, { language });
  const text = marked.replaceAll('[|', '').replaceAll('|]', '');
  return { said: found.map((one) => word(one.message, 'zh-cn')), fixed: applyFixes(text, found) };
}

describe('art-entity', () => {
  it('is one notice a kind, with the count', () => {
    const { said, fixed } = reported('[|&ldquo;|]三个一&rdquo;&#12289;[|<b>|]重点</b>&hellip;');
    assert.deepEqual(said, [
      '全文夹杂 4 处 HTML 实体（如“&ldquo;”），疑为网页粘贴残留。',
      '全文夹杂 2 处 HTML 标签（如“<b>”），疑为网页粘贴残留。',
    ]);
    assert.equal(fixed, '“三个一”、重点…');
  });

  const restored: readonly (readonly [marked: string, fixed: string])[] = [
    ['会议强调[|&amp;ldquo;|]三个一&amp;rdquo;', '会议强调“三个一”'], // escaped twice
    ['会议强调[|&#147;|]三个一&#x94;', '会议强调“三个一”'], // Windows-1252, as browsers read it
    ['会议要求[|&nbsp|]要抓好落实&nbsp;&nbsp;', '会议要求 要抓好落实'],
    ['[|&nbsp;|]&nbsp;会议要求抓好落实', '  会议要求抓好落实'],
    ['本报[|&#8203;|]记者&zwnj;报道', '本报记者报道'],
    ['[|<p style="text-indent:2em">|]会议强调，要抓好落实。</p>', '会议强调，要抓好落实。'],
    ['[|<span>|]张伟明</span>强调，要<font color="red">抓好</font>落实。', '张伟明强调，要抓好落实。'],
    ['会议强调要抓好落实。[|</p>|]<p>会议要求加强领导。', '会议强调要抓好落实。\n会议要求加强领导。'],
    ['建成高标准农田3万m[|<sup>2</sup>|]。', '建成高标准农田3万m²。'],
    ['会议强调[|&lt;|]要点&gt;', '会议强调<要点>'],
  ];
  for (const [marked, fixed] of restored) it(`${marked} → ${fixed}`, () => assert.equal(reported(marked).fixed, fixed));

  const left = [
    'R&D经费占比A&B企业，a<b且b>c时成立。',
    '网页里<br>标签表示换行，“&nbsp;”表示空格。',
    '详见 https://example.org/?a=1&copy;=2&lt;=3 的说明。',
    'for (i = 0; i &lt; n; i++) { print("<p>") } // 循环',
    '会议强调，标签写作`<strong>`，空格写作`&nbsp;`。',
    '<html><body><div class="a"></div></body></html>',
  ];
  for (const text of left) it(`leaves ${text}`, () => void checkRule(rule, text));

  it('leaves to Markdown what Markdown understands', () => {
    for (const text of [
      '会议<strong>强调</strong>，要抓好落实。<br>会议&nbsp;要求',
      '<p>会议强调，要抓好落实。</p><p>会议要求</p>',
      '| 甲 | 乙<br>丙 |\n| --- | --- |\n| 丁 | 戊 |',
      '代码`<p>`和`&amp;nbsp;`',
    ])
      checkRule(rule, text, { language: 'markdown' });
  });

  it('reports tags without a partner and entities escaped twice in Markdown', () => {
    assert.equal(reported('会议强调，要抓好落实。[|</p>|]', 'markdown').fixed, '会议强调，要抓好落实。');
    assert.equal(reported('会议[|<span>|]强调&ensp;抓好落实', 'markdown').fixed, '会议强调&ensp;抓好落实');
    assert.equal(reported('会议[|&amp;ldquo;|]强调', 'markdown').fixed, '会议“强调');
  });
});
