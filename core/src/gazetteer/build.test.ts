// What a gazetteer made of entities finds in a text, and what it leaves alone.
import assert from 'node:assert/strict';
import { foldScript } from '../text/fold-script';
import { buildGazetteer } from './build';
import type { Entity } from './entity';
import { longest } from './longest';

const entity = (id: string, canonical: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'term',
  canonical,
  aliases: [],
  sources: [],
  origin: 'test',
  ...more,
});

/** What is found, as `text=entity`, marked ~ for an alias. */
const matches = (entities: readonly Entity[], text: string): readonly string[] => {
  const norm = foldScript(text);
  return buildGazetteer(entities)
    .match(norm)
    .map((hit) => `${norm.slice(hit.norm.start, hit.norm.end)}=${hit.entity.id}${hit.alias ? '~' : ''}`);
};

describe('gazetteer', () => {
  const plan = entity('plan', '“十五五”规划', { aliases: [{ form: '十五五', status: 'accepted' }] });

  it('takes in the other half of a pair of marks, and leaves marks around the whole outside', () => {
    assert.deepEqual(matches([plan], '编制“十五五”规划'), ['“十五五”规划=plan', '十五五=plan~']);
    assert.deepEqual(matches([plan], '编制‘十五五’规划'), ['‘十五五’规划=plan', '十五五=plan~']);
    assert.deepEqual(matches([plan], '“十五五规划”一书'), ['十五五规划=plan', '十五五=plan~']);
    assert.deepEqual(matches([entity('layout', '统筹推进“五位一体”')], '要统筹推进“五位一体”总体布局'), [
      '统筹推进“五位一体”=layout',
    ]);
  });

  it('does not cut numbers, words of Latin letters and ordinals', () => {
    const all = [plan, entity('four', '四个自信'), entity('n', '1+N')];
    for (const text of ['二十五五', '十五五一', '十四个自信', '第四个自信', '11+N', '1+NX']) {
      assert.deepEqual(matches(all, text), [], text);
    }
  });

  it('counts a guarded form only in quotation marks', () => {
    const guarded = entity('two', '两重', {
      guard: 'quoted',
      aliases: [{ form: '五五', status: 'accepted', guard: 'quoted' }],
    });
    assert.deepEqual(matches([guarded], '具有两重性，按五五分成'), []);
    assert.deepEqual(matches([guarded], '“两重”建设和‘五五’时期'), ['两重=two', '五五=two~']);
  });

  it('leaves out a form that is part of a longer word by chance', () => {
    const word = entity('word', '部署', {
      kind: 'word',
      aliases: [{ form: '布署', status: 'wrong', unless: ['布署名'] }],
    });
    assert.deepEqual(matches([word], '发布署名文章，作出布署'), ['布署=word~']);
  });

  it('gives every entity that shares a form', () => {
    const here = entity('here', '临湖“三步走”战略', { aliases: [{ form: '三步走', status: 'accepted' }] });
    const there = entity('there', '“三步走”发展战略', { aliases: [{ form: '三步走', status: 'accepted' }] });
    assert.deepEqual(matches([here, there], '分三步走'), ['三步走=here~', '三步走=there~']);
  });

  it('knows the variants of a numbered formulation, but not those that are right for another', () => {
    const trials = entity('trials', '四大考验', { quotation: 'always' });
    const four = entity('four', '四个考验', { quotation: 'always' });
    assert.deepEqual(matches([trials, four], '四大考验、四个考验、四种考验'), [
      '四大考验=trials',
      '四个考验=four',
      '四种考验=trials~',
      '四种考验=four~',
    ]);
  });

  it('lets a later entity of the same id take the place of the earlier', () => {
    const gazetteer = buildGazetteer([entity('a', '六个湖城'), entity('a', '六座湖城')], 7);
    assert.equal(gazetteer.get('a')?.canonical, '六座湖城');
    assert.equal(gazetteer.entities.length, 1);
    assert.equal(gazetteer.revision, 7);
  });

  it('keeps the leftmost and longest', () => {
    const hits = buildGazetteer([plan, entity('draft', '“十五五”规划建议')]).match('“十五五”规划建议和十五五');
    assert.deepEqual(
      longest(hits).map((hit) => hit.entity.id),
      ['draft', 'plan'],
    );
  });
});
