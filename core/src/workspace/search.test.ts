// Names found by characters of either script, by pinyin, by initials.
import assert from 'node:assert/strict';
import { modelOf } from '../testing/check';
import { contributionOf } from './contribute';
import { searchNames } from './search';
import { buildIndex } from './workspace-index';

const report = (name: string, text: string) => ({ ...contributionOf(modelOf(text)), uri: `file:///${name}` });

const index = buildIndex([
  report('3.txt', '凝心聚力谋发展 真抓实干开新局\n市委书记张伟明强调，要发展新质生产力。张伟明说，要抓紧。'),
  report('1.txt', '临湖市委书记张伟明出席会议。临湖市科技局局长李若川介绍情况。'),
  report('2.txt', '臨湖市科技局局長李若川表示，新質生產力是關鍵。'),
]);

const found = (query: string) => searchNames(index, query, 20).map(({ kind, name }) => `${kind} ${name}`);

describe('names of a workspace', () => {
  it('are found by initials', () => assert.deepEqual(found('zwm'), ['person 张伟明']));
  it('are found by pinyin, whole or begun', () => {
    assert.deepEqual(found('zhangweim'), ['person 张伟明']);
    assert.deepEqual(found('ZhangWM'), ['person 张伟明']);
  });
  it('are found by characters of either script', () => {
    assert.deepEqual(found('張偉'), ['person 张伟明']);
    assert.deepEqual(found('新質'), ['term 新質生產力']);
  });
  it('are found by characters inside, behind what begins with them', () => {
    assert.deepEqual(found('科技'), ['organization 临湖市科技局']);
    assert.deepEqual(found('发展'), ['heading 凝心聚力谋发展 真抓实干开新局']);
  });
  it('stand once, where they are introduced, with their post and the number of reports', () => {
    const [only, ...others] = searchNames(index, '张伟明', 20);
    assert.deepEqual(others, []);
    assert.equal(only?.uri, 'file:///1.txt');
    assert.equal(only?.post, '临湖市委书记');
    assert.equal(only?.documents, 2);
  });
  it('are not all of them when nothing was typed', () => {
    assert.deepEqual(found(''), []);
    assert.deepEqual(found(' '), []);
  });
  it('are as many as asked for', () => assert.equal(searchNames(index, 'l', 1).length, 1));
});
