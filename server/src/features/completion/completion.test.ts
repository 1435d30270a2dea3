// A cursor, and what could be meant.
import assert from 'node:assert/strict';
import { applyEdits, buildGazetteer, type Entity, soundKey, soundsLike } from '@dinggao/core';
import { modelOf, parseMarkup } from '@dinggao/core/testing';
import { completions, mostCompletions } from './completion';

const entity = (id: string, kind: Entity['kind'], canonical: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  canonical,
  aliases: [],
  sources: [],
  origin: 'builtin',
  ...more,
});

const knowledge = {
  gazetteer: buildGazetteer([
    entity('term:hu', 'term', '六个湖城', {
      aliases: [
        { form: '湖城目标', status: 'accepted' },
        { form: '六座湖城', status: 'wrong' },
      ],
    }),
    entity('plan:hu', 'plan', '“湖二五”规划'),
  ]),
};

function ask(marked: string) {
  const { text, cursor = 0 } = parseMarkup(marked);
  return { text, found: completions(modelOf(text, { knowledge }), knowledge, cursor) };
}

const offered = (marked: string): readonly string[] => ask(marked).found.map(({ text }) => text);

/** The text once the completion of that name is taken. */
function taken(marked: string, name: string): string {
  const { text, found } = ask(marked);
  const one = found.find((completion) => completion.text === name);
  assert.ok(one, `${name} is not offered`);
  return applyEdits(text, [one]);
}

const report = '临湖市委书记张伟明、市长李若川出席会议。临湖市发展改革委主任许波发言。\n';

describe('completions', () => {
  it('are a name after its surname', () =>
    assert.equal(taken(`${report}会上，张$0`, '张伟明'), `${report}会上，张伟明`));

  it('are names after a post, first who holds it', () => {
    assert.deepEqual(offered(`${report}会上，市长$0`).slice(0, 3), ['李若川', '张伟明', '许波']);
    assert.equal(taken(`${report}会上，市长$0`, '李若川'), `${report}会上，市长李若川`);
  });

  it('are none after a post whose holder is there', () =>
    assert.ok(!offered(`${report}会上，市长$0李若川强调，要抓紧。`).includes('张伟明')));

  it('are names by sound and by initials', () => {
    for (const letters of ['z', 'zh', 'zhang', 'zhangweiming', 'zwm', 'zhangwm', 'zhwm', 'ZWM'])
      assert.equal(taken(`${report}会上，${letters}$0`, '张伟明'), `${report}会上，张伟明`, letters);
  });

  it('are organizations and formulations of the document', () =>
    assert.equal(taken(`${report}临湖市发$0`, '临湖市发展改革委'), `${report}临湖市发展改革委`));

  it('are what is known, from two characters on', () => {
    assert.deepEqual(offered('要实现六$0'), []);
    assert.deepEqual(offered('要实现六个$0'), ['六个湖城']);
    assert.deepEqual(offered('要实现lghc$0'), ['六个湖城']);
    assert.deepEqual(offered('要实现湖城$0'), ['湖城目标']);
  });

  it('are nothing wrong', () => assert.ok(!offered('要实现六座湖城。六座$0').includes('六座湖城')));

  it('bring marks along', () => assert.equal(taken('编制湖二$0', '“湖二五”规划'), '编制“湖二五”规划'));

  it('are written in the script of the document', () => {
    assert.equal(taken('臨湖市委書記張偉明強調，要發展。張$0', '張偉明'), '臨湖市委書記張偉明強調，要發展。張偉明');
    assert.equal(taken('臨湖市發展，要實現六個$0', '六個湖城'), '臨湖市發展，要實現六個湖城');
  });

  it('never come out of damaged text', () =>
    assert.deepEqual(offered('會議要求抓好落實?!皬垈ッ髡f到做到。\n張$0'), []));

  it('are filtered by what was typed', () => {
    for (const typed of ['张', '张伟', 'zwm', 'Zhang', 'zhwm']) {
      const { text, found } = ask(`${report}会上，${typed}$0`);
      for (const { span, filter } of found) assert.ok(filter.startsWith(text.slice(span.start, span.end)));
    }
  });

  it('do not offer what stands there', () => assert.deepEqual(offered(`${report}会上，张伟明$0`), []));

  for (const quiet of ['$0', '会议，$0', '会议 $0', '12$0', '\n$0\n', `${report}$0`, '会议“$0'])
    it(`are none behind ${JSON.stringify(quiet)}`, () => assert.deepEqual(offered(quiet), []));

  it('are none in code', () => {
    const { text, cursor = 0 } = parseMarkup(`${report}\n\`\`\`\n张$0\n\`\`\`\n`);
    assert.deepEqual(completions(modelOf(text, { language: 'markdown' }), knowledge, cursor), []);
  });

  it('are bounded', () => {
    const many = buildGazetteer(Array.from({ length: 300 }, (_, i) => entity(`term:${i}`, 'term', `湖城${i}号工程`)));
    const text = '要推进湖城';
    assert.equal(completions(modelOf(text), { gazetteer: many }, text.length).length, mostCompletions);
  });
});

describe('soundsLike', () => {
  it('takes any reading of a character', () => {
    assert.ok(soundsLike('重庆', 'chongq'));
    assert.ok(soundsLike('重庆', 'zhongq'));
  });
  it('takes v and u for ü', () => {
    for (const letters of ['lv', 'lu', 'lvl', 'l']) assert.ok(soundsLike('吕良', letters), letters);
  });
  it('takes letters as they are', () => assert.ok(soundsLike('A股', 'agu')));
  it('takes nothing else', () => {
    for (const letters of ['wm', 'zhangx', 'zwmm', 'zhangweimingx']) assert.ok(!soundsLike('张伟明', letters), letters);
  });
});

describe('soundKey', () => {
  it('starts with what was typed', () => {
    assert.equal(soundKey('张伟明', 'zhangw'), 'zhangweiming');
    assert.equal(soundKey('张伟明', 'zw'), 'zwm');
    assert.equal(soundKey('张伟明', 'zhangwm'), 'zhangwm');
  });
});
