// Which blocks a reader sees, shown by their kinds and contents.
import assert from 'node:assert/strict';
import { type DocumentLanguage, frontMatter, splitBlocks } from './blocks';

/** Each block as `kind content`, with its level where it has one. */
const shown = (source: string, language: DocumentLanguage = 'markdown') =>
  splitBlocks(source, language).map(
    ({ kind, level, content }) => `${kind}${level || ''} ${source.slice(content.start, content.end)}`,
  );

const sentence = '市委召开会议，传达学习全会精神，研究部署下一步工作。';
/** A paragraph nobody would type on one line of a file with wrapped lines. */
const long = sentence.repeat(6);

describe('splitBlocks: Markdown', () => {
  it('reads headings without their marks', () => {
    assert.deepEqual(shown('# 标题\n\n## 第一节 ##\n\n正文\n\n大题\n====\n\n小题\n--\n'), [
      'heading1 标题',
      'heading2 第一节',
      'paragraph 正文',
      'heading1 大题',
      'heading2 小题',
    ]);
  });

  it('takes a sentence that somebody underlined for a paragraph and a rule', () => {
    assert.deepEqual(shown(`${sentence}\n---\n下文`), [`paragraph ${sentence}`, 'rule ---', 'paragraph 下文']);
  });

  it('leaves out an empty heading and an empty item', () => {
    assert.deepEqual(shown('# \n\n-\n\n正文'), ['paragraph 正文']);
  });

  it('reads lists, quotations, tables, code, comments', () => {
    const source =
      '- 甲\n- 乙\n  续\n  - 丙\n\n1. 丁\n\n> 引\n> 文\n\n| 姓名 | 职务 |\n| -- | -- |\n| 甲 | 乙 |\n\n```\nx\n```\n\n<!-- 注 -->\n\n***\n\n<hr>\n';
    assert.deepEqual(shown(source), [
      'list-item1 甲',
      'list-item1 乙\n  续',
      'list-item2 丙',
      'list-item1 丁',
      'quote 引\n> 文',
      'table | 姓名 | 职务 |\n| -- | -- |\n| 甲 | 乙 |',
      'code ```\nx\n```',
      'comment <!-- 注 -->',
      'rule ***',
      'html <hr>',
    ]);
  });

  it('takes indented prose for paragraphs, a line each, and indented code for code', () => {
    assert.deepEqual(shown('    市委召开会议。\n    会议指出，要抓落实。\n\n正文\n\n    let x = 1;\n'), [
      'paragraph 市委召开会议。',
      'paragraph 会议指出，要抓落实。',
      'paragraph 正文',
      'code let x = 1;',
    ]);
  });

  it('starts a paragraph at a line indented as reports are', () => {
    assert.deepEqual(shown('　　第一段，\n　　第二段'), ['paragraph 第一段，', 'paragraph 第二段']);
    assert.deepEqual(shown('第一段。\n    第二段。'), ['paragraph 第一段。', 'paragraph 第二段。']);
  });

  it('keeps wrapped lines together, and lines too long to be wrapped apart', () => {
    assert.deepEqual(shown('市委召开会议，\n传达学习全会精神。'), ['paragraph 市委召开会议，\n传达学习全会精神。']);
    assert.deepEqual(shown(`${long}\n扬帆奋进启新程\n${long}`), [
      `paragraph ${long}`,
      'paragraph 扬帆奋进启新程',
      `paragraph ${long}`,
    ]);
  });

  it('finds the prose of pages saved by a crawler', () => {
    assert.deepEqual(shown('<p><strong>本报讯</strong>（记者）会议召开。</p><p>会议指出，<br/>要抓落实。</p>'), [
      'paragraph <strong>本报讯</strong>（记者）会议召开。',
      'paragraph 会议指出，',
      'paragraph 要抓落实。',
    ]);
    assert.deepEqual(shown('<h2>临湖新闻</h2>\n<script>var 甲 = "乙"</script>'), ['heading2 临湖新闻']);
  });

  it('reads a label in square brackets as prose', () => {
    assert.deepEqual(shown('[备注]: 张伟明'), ['paragraph [备注]: 张伟明']);
  });

  it('says where a blank line stands before', () => {
    const before = splitBlocks('# 甲\n乙\n\n丙\n\n> 丁\n>\n> 戊', 'markdown').map(({ blankBefore }) => blankBefore);
    assert.deepEqual(before, [false, false, true, true, true]);
  });

  it('ends lines as any editor does', () => {
    const expected = ['heading1 甲', 'paragraph 乙', 'list-item1 丙'];
    for (const lineBreak of ['\n', '\r\n', '\r'])
      assert.deepEqual(shown(['# 甲 #', '', '乙', '', '- 丙', ''].join(lineBreak)), expected);
    const [heading] = splitBlocks('# 甲\r\n\r\n乙', 'markdown');
    assert.equal(heading?.span.end, '# 甲'.length);
  });

  it('reads text nested deeper than anybody writes line by line', () => {
    assert.equal(splitBlocks(`${'> '.repeat(300)}甲`, 'markdown').length, 1);
    assert.equal(splitBlocks(`${'- '.repeat(300)}甲`, 'markdown').length, 1);
  });
});

describe('splitBlocks: plain text', () => {
  it('takes a line for a paragraph', () => {
    assert.deepEqual(shown('# 甲\n\n　　乙　\n----\n丙', 'plaintext'), [
      'paragraph # 甲',
      'paragraph 乙',
      'rule ----',
      'paragraph 丙',
    ]);
  });

  it('reads a marked heading in a report file', () => {
    assert.deepEqual(shown('# 甲\n乙', 'zh-report'), ['heading1 甲', 'paragraph 乙']);
  });

  const prose =
    '市委召开会议强调要认真学习贯彻全会精神。会议指出，要坚持以人民为中心的发展思想，把民生实事办好办实。会议要求，各级各部门要加强组织领导，压实工作责任，确保各项任务落到实处。';
  const wrap = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'gu'), '$&\n').trimEnd();

  it('puts the lines of an evidently wrapped file together', () => {
    const first = wrap(prose.repeat(2), 20);
    const second = wrap(`　　${prose}`, 20).trim();
    assert.deepEqual(shown(`全会精神传达学习会召开\n\n${first}\n　　${second}`, 'plaintext'), [
      'paragraph 全会精神传达学习会召开',
      `paragraph ${first}`,
      `paragraph ${second}`,
    ]);
  });

  it('does not take lists of lines of one length for wrapped text', () => {
    const titles = Array.from('甲乙丙丁戊己庚辛', (name) => `临湖市${name}区召开学习贯彻全会精神动员部署会`);
    assert.equal(shown(titles.join('\n'), 'plaintext').length, titles.length);
    const sentences = Array.from('甲乙丙丁戊己庚辛', (name) => `${name}区召开会议，传达学习全会精神并作出安排。`);
    assert.equal(shown(sentences.join('\n'), 'plaintext').length, sentences.length);
  });

  it('does not take a file with a paragraph a line for wrapped text', () => {
    assert.equal(shown(Array(8).fill(prose).join('\n'), 'plaintext').length, 8);
  });
});

describe('front matter', () => {
  it('is the first block, and what follows is read as usual', () => {
    assert.deepEqual(shown('---\ntitle: 甲\ndate: 2026-01-12\n---\n# 乙'), [
      'front-matter ---\ntitle: 甲\ndate: 2026-01-12\n---',
      'heading1 乙',
    ]);
  });

  it('is not a thematic break, nor one left open', () => {
    assert.deepEqual(shown('---\n\n市委召开会议。\n\n---\n\n乙'), [
      'rule ---',
      'paragraph 市委召开会议。',
      'rule ---',
      'paragraph 乙',
    ]);
    assert.equal(shown('---\ntitle: 甲\n\n正文')[0], 'rule ---');
  });

  it('gives its simple fields', () => {
    const source =
      '---\r\nTitle: "湖城：新貌"\r\ndate: 2026-01-12\r\n标签：甲\r\ntags:\r\n  - 乙\r\nlist: [1]\r\n---\r\n正文';
    assert.deepEqual(
      [...frontMatter(source, 'markdown')],
      [
        ['title', '湖城：新貌'],
        ['date', '2026-01-12'],
        ['标签', '甲'],
      ],
    );
    assert.equal(frontMatter('正文', 'markdown').size, 0);
  });
});
