// A report at a glance, and the page made of it.
import assert from 'node:assert/strict';
import { builtinGazetteer } from '../gazetteer/builtin';
import { runRules } from '../rules/run';
import { modelOf } from '../testing';
import { overview } from './overview';
import { overviewPage } from './overview-page';

const report = [
  '临湖市委书记张伟明主持会议，市委副书记、市长李若川出席。',
  '务虚会上话务实 碰撞思想凝共识',
  '张伟明强调，要坚定“四个自信”，发展新质生产力。',
  '李若川表示，要加快发展新质生产力，，抓好落实。',
].join('\n');

const knowledge = { gazetteer: builtinGazetteer() };
const model = modelOf(report);
const glance = overview(model, knowledge, runRules({ model, knowledge }), 'zh-cn');

describe('overview', () => {
  const textAt = ({ start, end }: { start: number; end: number }): string => report.slice(start, end);

  it('names people in order of appearance, with their posts and every mention', () => {
    assert.deepEqual(
      glance.people.map(({ name, posts, mentions }) => [name, posts.join('、'), mentions.length]),
      [
        ['张伟明', '临湖市委书记', 2],
        ['李若川', '市委副书记、市长', 2],
      ],
    );
    assert.deepEqual(glance.people.flatMap(({ mentions }) => mentions).map(textAt), [
      '张伟明',
      '张伟明',
      '李若川',
      '李若川',
    ]);
  });

  it('lists sections with their lengths', () =>
    assert.deepEqual(
      glance.sections.map(({ kind, name }) => [kind, name]),
      [
        ['lead', '导语'],
        ['heading', '务虚会上话务实 碰撞思想凝共识'],
      ],
    ));

  it('counts formulations over all their forms', () =>
    assert.deepEqual(
      glance.terms.map(({ name, mentions }) => [name, mentions.length]),
      [
        ['四个自信', 1],
        ['新质生产力', 2],
      ],
    ));

  it('gathers findings by rule, the loudest first', () => {
    const [first] = glance.findings;
    assert.equal(first?.rule, 'pun-repeat');
    assert.deepEqual(
      first?.findings.map(({ span }) => textAt(span)),
      ['，，'],
    );
  });

  it('is plain data', () => assert.deepEqual(JSON.parse(JSON.stringify(glance)), glance));

  it('holds for a text with nothing in it', () => {
    const empty = overview(modelOf(''), knowledge, [], 'zh-cn');
    assert.equal(empty.characters, 0);
    assert.match(overviewPage(empty, { title: '空', language: 'zh-cn' }), /<p class="muted">无<\/p>/);
  });
});

describe('overviewPage', () => {
  const page = overviewPage(glance, { title: '<务虚会>', language: 'zh-cn' });

  it('loads nothing and runs nothing', () => {
    assert.match(page, /default-src 'none'/);
    assert.doesNotMatch(page, /<script|<link|<img|https?:|url\(/);
  });

  it('takes no title for HTML', () => assert.ok(page.includes('<title>&lt;务虚会&gt;</title>')));

  it('says in words what its pictures show', () => assert.ok(page.includes('aria-label="张伟明：2 处"')));

  it('gives every picture words, or says that the number beside it is enough', () => {
    const pictures = [...page.matchAll(/<svg [^>]*>/g)].map(([tag]) => tag);
    assert.ok(pictures.length > 0);
    for (const tag of pictures) assert.match(tag, / aria-hidden="true"| role="img" aria-label="[^"]+"/);
  });

  it('can be read by its headings and regions, in its language', () => {
    assert.match(page, /<html lang="zh-Hans">/);
    for (const [, label, heading] of page.matchAll(/<section aria-label="([^"]*)"><h2>([^<]*)<\/h2>/g))
      assert.equal(label, heading);
    assert.equal(page.split('<section').length - 1, 5);
  });

  it('says in words how grave a finding is, whatever its color', () =>
    assert.match(page, /<td class="warning">警告<\/td>/));

  it('opens places only where it is told how', () => {
    assert.doesNotMatch(page, /<a /);
    const linked = overviewPage(glance, { title: '', language: 'zh-cn', link: ({ start }) => `#${start}` });
    assert.ok(linked.includes(`<a href="#${report.indexOf('张伟明')}">张伟明</a>`));
  });
});
