// What stands below a section: speeches, quotations, numbered points.
import assert from 'node:assert/strict';
import { modelOf } from '@dinggao/core/testing';
import { details } from './details';
import { isMarkedThroughout, type OutlineItem, outline } from './document-symbols';

const report = [
  '临湖市委召开务虚会。市委书记张伟明主持会议。',
  '务虚会上话务实 碰撞思想凝共识',
  '张伟明强调，要把心思用在干事业上，一件接着一件抓，抓出成效。',
  '“手续少跑了三趟，第二天就拿到了批文。”一位企业负责人说。',
  '凝心聚力谋发展 真抓实干开新局',
  '会议要求，一是抓项目，二是抓服务，三是抓作风。',
].join('\n');

const shape = (items: readonly OutlineItem[], depth = 0): readonly string[] =>
  items.flatMap(({ kind, name, children }) => [`${'  '.repeat(depth)}${kind} ${name}`, ...shape(children, depth + 1)]);

describe('outline with speeches', () => {
  it('stands below the section it belongs to', () =>
    assert.deepEqual(shape(outline(modelOf(report), 'zh-cn', 'speeches')), [
      'lead 导语',
      'heading 务虚会上话务实 碰撞思想凝共识',
      '  speech 张伟明：要把心思用在干事业上，一件接着一件抓，抓…',
      '  speech 一位企业负责人：手续少跑了三趟，第二天就拿到了批文',
      'heading 凝心聚力谋发展 真抓实干开新局',
      '  point 一是抓项目',
      '  point 二是抓服务',
      '  point 三是抓作风',
    ]));

  it('selects who speaks', () => {
    const [speech] = details(modelOf(report));
    assert.equal(report.slice(speech?.selection.start, speech?.selection.end), '张伟明');
  });

  it('takes no points that do not count up from one', () =>
    assert.deepEqual(details(modelOf('会议要求，一是抓项目，三是抓作风。')), []));

  it('lists speeches where there is no section', () =>
    assert.deepEqual(
      shape(outline(modelOf('市长李若川表示，要抓好落实，让群众满意。'), 'zh-cn', 'speeches')).length,
      1,
    ));

  it('keeps every selection within its item', () => {
    const check = ({ span, selection, children }: OutlineItem): void => {
      assert.ok(span.start <= selection.start && selection.end <= span.end);
      children.forEach(check);
    };
    outline(modelOf(report), 'zh-cn', 'speeches').forEach(check);
  });
});

describe('isMarkedThroughout', () => {
  const markdown = (text: string): boolean => isMarkedThroughout(modelOf(text, { language: 'markdown' }));

  it('leaves Markdown with marked headings to the editor', () =>
    assert.ok(markdown('# 临湖市召开会议\n\n全市干部参加。\n\n## 抓项目\n\n会议强调抓落实。\n')));

  it('does not where a heading carries no mark', () =>
    assert.ok(!markdown(`# 临湖市召开务虚会\n\n${report.split('\n').join('\n\n')}\n`)));
});
