// A cursor, a new name, the text it gives.
import assert from 'node:assert/strict';
import { applyEdits } from '@dinggao/core';
import { modelOf, parseMarkup, withMarks } from '@dinggao/core/testing';
import { renamable, rename } from './rename';

function renamed(marked: string, name: string): string {
  const { text, cursor = 0 } = parseMarkup(marked);
  const edits = rename(modelOf(text), cursor, name);
  return typeof edits === 'string' ? edits : applyEdits(text, edits);
}

/** The text with doubtful places marked. */
function doubtful(marked: string): string {
  const { text, cursor = 0 } = parseMarkup(marked);
  const edits = rename(modelOf(text), cursor, '新名');
  assert.ok(typeof edits !== 'string');
  return withMarks(
    text,
    edits.filter((one) => one.doubtful),
  );
}

/** What a page made of 。“張偉明說 by shifting its bytes. */
const broken = '?!皬垈ッ髡f';

describe('rename', () => {
  it('gives a person another name everywhere', () =>
    assert.equal(
      renamed('临湖市委书记张伟明出席会议。会上，张伟$0明强调，要抓好落实。', '张卫明'),
      '临湖市委书记张卫明出席会议。会上，张卫明强调，要抓好落实。',
    ));

  it('leaves a reporter of the same name alone', () =>
    assert.equal(
      renamed('临湖市委书记张伟$0明出席会议。\n（临湖日报 记者张伟明）', '张卫明'),
      '临湖市委书记张卫明出席会议。\n（临湖日报 记者张伟明）',
    ));

  it('writes a person’s name as it was typed, whatever the script', () =>
    assert.equal(renamed('臨湖市委書記張偉$0明強調，要發展。', '张卫明'), '臨湖市委書記张卫明強調，要發展。'));

  it('replaces annotations with the name they stand in', () =>
    assert.equal(
      renamed('市發(fā)展改革$0委主任韓若谷表示，市發展改革委要落實。', '市发展局'),
      '市發展局主任韓若谷表示，市發展局要落實。',
    ));

  it('converts what was typed in Simplified where the place is Traditional', () =>
    assert.equal(
      renamed('简体稿件引用：市發展改革委主任韩若谷表示，市发展改革$0委要落实。', '市发展局'),
      '简体稿件引用：市發展局主任韩若谷表示，市发展局要落实。',
    ));

  it('leaves what was typed in Traditional as it is', () =>
    assert.equal(renamed('市發展改革$0委主任韓若谷表示，要落實。', '市發展局'), '市發展局主任韓若谷表示，要落實。'));

  it('gives only one form of an organization another name', () =>
    assert.equal(
      renamed('市发展改革$0委主任韩若谷表示，市发改委要落实，市发展改革委要督促。', '市数据局'),
      '市数据局主任韩若谷表示，市发改委要落实，市数据局要督促。',
    ));

  it('gives a formulation another wording', () =>
    assert.equal(
      renamed('要发展新质$0生产力。新质生产力是关键。', '先进生产力'),
      '要发展先进生产力。先进生产力是关键。',
    ));

  it('does not touch what is broken', () => {
    const marked = `臨湖市委書記張偉$0明要求抓好落實${broken}到做到。張偉明隨後離開。`;
    assert.equal(renamed(marked, '張衛明'), `臨湖市委書記張衛明要求抓好落實${broken}到做到。張衛明隨後離開。`);
  });

  it('refuses in what is broken', () => {
    const text = `臨湖市委書記張偉明要求抓好落實${broken}到做到。`;
    const at = text.indexOf('垈');
    assert.equal(rename(modelOf(text), at, '張衛明'), 'damaged');
    assert.equal(renamable(modelOf(text), at), 'damaged');
  });

  it('asks about two characters without a post', () =>
    assert.equal(
      doubtful('临湖市委书记许$0澜出席会议。许澜强调，要抓好落实。'),
      '临湖市委书记许澜出席会议。[|许澜|]强调，要抓好落实。',
    ));

  it('is sure of three characters', () =>
    assert.equal(
      doubtful('临湖市委书记张伟$0明出席会议。张伟明强调，要抓好落实。'),
      '临湖市委书记张伟明出席会议。张伟明强调，要抓好落实。',
    ));

  const report = '临湖市委书记张伟$0明出席会议。';
  for (const [name, refusal] of [
    ['', 'empty'],
    [' \u3000', 'empty'],
    ['张\n明', 'lines'],
    ['张\u2028明', 'lines'],
  ] as const)
    it(`refuses ${JSON.stringify(name)}`, () => assert.equal(renamed(report, name), refusal));

  it('refuses where nothing has a name', () => {
    for (const marked of ['大家一$0致认为。', '12月1$01日召开。', '$0']) assert.equal(renamed(marked, '新'), 'nothing');
  });

  it('changes nothing when the name stays', () => {
    const { text, cursor = 0 } = parseMarkup(report);
    assert.deepEqual(rename(modelOf(text), cursor, '张伟明'), []);
  });
});

describe('renamable', () => {
  const shown = (marked: string) => {
    const { text, cursor = 0 } = parseMarkup(marked);
    const found = renamable(modelOf(text), cursor);
    return typeof found === 'string' ? found : [withMarks(text, [found]), found.placeholder];
  };

  it('is the whole name, typed over without its annotations', () =>
    assert.deepEqual(shown('市發(fā)展改革$0委主任韓若谷表示。'), [
      '[|市發(fā)展改革委|]主任韓若谷表示。',
      '市發展改革委',
    ]));

  it('is a name without its gap', () =>
    assert.deepEqual(shown('临湖市委书记李　$0明出席会议。'), ['临湖市委书记[|李　明|]出席会议。', '李明']));
});
