// A team's glossary over what is built in.
import assert from 'node:assert/strict';
import { buildMatcher } from './build';
import type { Alias, Entity } from './entity';
import { layeredGazetteer } from './layered';

const entity = (id: string, canonical: string, wrong: readonly string[] = [], origin = 'builtin'): Entity => ({
  id,
  kind: 'term',
  canonical,
  aliases: wrong.map((form): Alias => ({ form, status: 'wrong' })),
  sources: [],
  origin,
});

const base = buildMatcher([entity('甲', '五湖联治', ['五湖连治']), entity('乙', '四大攻坚')]);
const layered = (...own: readonly Entity[]) => layeredGazetteer(own, 1, base);
const said = (gazetteer: ReturnType<typeof layered>, text: string) =>
  gazetteer.match(text).map(({ norm, entity, alias }) => [text.slice(norm.start, norm.end), entity.id, alias?.status]);

describe('layeredGazetteer', () => {
  it('finds both, in order', () => {
    const own = entity('丙', '六个湖城', ['六湖城'], '名录');
    assert.deepEqual(said(layered(own), '推进五湖连治，建设六湖城'), [
      ['五湖连治', '甲', 'wrong'],
      ['六湖城', '丙', 'wrong'],
    ]);
  });

  it('lets the glossary decide what is right', () => {
    const own = entity('丙', '五湖连治', ['五湖联治'], '名录');
    assert.deepEqual(said(layered(own), '五湖连治与五湖联治'), [
      ['五湖连治', '丙', undefined],
      ['五湖联治', '丙', 'wrong'],
    ]);
  });

  it('takes no right form for a slip of the glossary’s', () =>
    assert.deepEqual(said(layered(entity('丙', '四个攻坚', [], '名录')), '“四大攻坚”'), [
      ['四大攻坚', '乙', undefined],
    ]));

  it('knows the entities of both', () => {
    const gazetteer = layered(entity('丙', '六个湖城', [], '名录'));
    assert.deepEqual(
      gazetteer.entities.map(({ id }) => id),
      ['甲', '乙', '丙'],
    );
    assert.equal(gazetteer.get('丙')?.origin, '名录');
    assert.equal(gazetteer.get('甲')?.origin, 'builtin');
  });
});
