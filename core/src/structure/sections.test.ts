// The section tree: nesting, spans, leads, and its invariants over any text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains } from '../base/span';
import { modelOf } from '../testing';
import type { DocumentLanguage } from '../text/blocks';
import type { Section } from './section';

const body =
  '今年以来，临湖市坚持把项目建设作为稳增长的重要抓手，建立包保机制，明确责任人和时间表，推动要素跟着项目走，服务围着企业转。';

/** One line a section: indented, with its kind where it is not a heading. */
const tree = (text: string, language: DocumentLanguage = 'plaintext'): string =>
  draw(modelOf(text, { language }).sections, 0).join('\n');
const draw = (sections: readonly Section[], depth: number): readonly string[] =>
  sections.flatMap(({ kind, level, name, children }) => [
    `${'  '.repeat(depth)}${kind === 'heading' ? '' : `${kind} `}${level} ${name}`,
    ...draw(children, depth + 1),
  ]);
const written = (text: string): string =>
  text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .replaceAll('\n      ', '\n')
    .trimStart();

describe('sections', () => {
  it('nest by the ladder of numbers', () => {
    const text = [
      '工作要点',
      body,
      '一、总体要求',
      body,
      '二、主要任务',
      '（一）抓项目',
      '1.谋划一批',
      body,
      '2.开工一批',
      body,
      '（二）抓服务',
      body,
      '三、保障措施',
      body,
    ];
    assert.equal(
      tree(text.join('\n')),
      written(`
      title 0 工作要点
        lead 1 导语
        1 一、总体要求
        1 二、主要任务
          2 （一）抓项目
            3 1.谋划一批
            3 2.开工一批
          2 （二）抓服务
        1 三、保障措施`),
    );
  });

  it('nest by what comes first where no ladder tells', () => {
    const text = [
      body,
      '实字托底　干字开路',
      body,
      '一、稳住工业',
      body,
      '二、搞活消费',
      body,
      '同向发力　协同联动',
      body,
    ];
    assert.equal(
      tree(text.join('\n')),
      written(`
      lead 1 导语
      1 实字托底　干字开路
        2 一、稳住工业
        2 二、搞活消费
      1 同向发力　协同联动`),
    );
  });

  it('the parts of a law', () => {
    const text = [
      '第一编 通则',
      '第一章 一般规定',
      body,
      '第二章 主体',
      '第一节 个人',
      body,
      '第二节 单位',
      body,
      '第二编 分则',
      '第一章 处罚',
      body,
    ];
    assert.equal(
      tree(text.join('\n')),
      written(`
      1 第一编 通则
        2 第一章 一般规定
        2 第二章 主体
          3 第一节 个人
          3 第二节 单位
      1 第二编 分则
        2 第一章 处罚`),
    );
  });

  it('Markdown with front matter; a level may be left out', () => {
    const text = `---\ndate: 2025-12-14\n---\n\n# 湖城一周\n\n${body}\n\n## 要闻\n\n${body}\n\n#### 短讯\n\n${body}\n\n## 民生\n\n${body}\n`;
    assert.equal(
      tree(text, 'markdown'),
      written(`
      title 0 湖城一周
        lead 1 导语
        1 要闻
          2 短讯
        1 民生`),
    );
  });

  it('Markdown with several headings of the first level has no title', () => {
    assert.equal(tree(`# 要闻\n\n${body}\n\n# 民生\n\n${body}\n`, 'markdown'), '1 要闻\n1 民生');
  });

  it('run to the last character before the next one', () => {
    const text = `${body}\r\n\r\n一、总体要求\r\n${body}\r\n\r\n二、主要任务\r\n${body}\r\n`;
    const spans = modelOf(text).sections.map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(spans, [body, `一、总体要求\r\n${body}`, `二、主要任务\r\n${body}\r\n`]);
  });

  it('give the heading of a run-in without its full stop', () => {
    const text = `一、总体要求\n（一）坚持党的领导。${body}`;
    const inner = modelOf(text).sections[0]?.children[0];
    assert.equal(text.slice(inner?.heading?.start, inner?.heading?.end), '（一）坚持党的领导');
    assert.equal(text.slice(inner?.span.start, inner?.span.end), `（一）坚持党的领导。${body}`);
  });

  it('none without headings: no lead either', () => {
    for (const text of ['', '\n\n', '临湖', body, `${body}\n${body}`]) assert.deepEqual(modelOf(text).sections, []);
  });

  it('a title alone', () => assert.equal(tree(`一湖清水润万家\n本报讯 ${body}`), 'title 0 一湖清水润万家'));
});

const pieces = [
  body,
  '一湖清水润万家',
  '实字托底　干字开路',
  '同向发力 协同联动',
  '一、总体要求',
  '（一）抓项目',
  '（二）抓服务；',
  '1.谋划一批',
  '（1）分工',
  `（一）坚持党的领导。${body}`,
  '# 湖城',
  '## 要闻',
  '##',
  '**要闻**',
  '**',
  '****',
  '【编者按】',
  '第一章 总则',
  '第一节',
  '目录',
  '…………',
  `本报讯 ${body}`,
  '——侧记',
  '本报记者 李若川',
  '2025年12月14日',
  '- 抓项目',
  '> 引文',
  '---',
  '```',
  '<!-- x -->',
  '■',
  '■ ',
  '务(wù)實',
  '(xué)',
  '?!睘榘',
  '\u3000\u3000',
  '\n',
  '\r\n',
  '\n\n',
  '\u200b',
  '\ud800',
  '\0',
  '“',
  '。',
  '\t',
] as const;
const anyText = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })),
      fc.constantFrom('', '\n', '\n\n', '\r\n'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''));

describe('sections of any text', () => {
  it('stand in order, inside their parents and the text, and have names', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('markdown' as const, 'plaintext' as const, 'zh-report' as const),
        (text, language) => {
          const model = modelOf(text, { language });
          assert.equal(model.blocks.length, model.blocks.filter(({ role }) => role).length);
          check(model.sections, { start: 0, end: text.length }, -1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function check(
  sections: readonly Section[],
  around: { readonly start: number; readonly end: number },
  above: number,
): void {
  let last = around.start;
  for (const section of sections) {
    assert.ok(contains(around, section.span));
    assert.ok(section.span.start < section.span.end && section.span.start >= last);
    assert.ok(section.level > above);
    assert.notEqual(section.name.trim(), '');
    assert.equal(section.heading === undefined, section.kind === 'lead');
    if (section.heading) assert.ok(contains(section.span, section.heading));
    check(section.children, section.span, section.level);
    last = section.span.end;
  }
}
