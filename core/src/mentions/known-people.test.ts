// People of a team's glossary, found by name alone.
import assert from 'node:assert/strict';
import { buildGazetteer } from '../gazetteer/build';
import type { Entity } from '../gazetteer/entity';
import { modelOf } from '../testing/check';

const person = (canonical: string, alias: readonly string[] = []): Entity => ({
  id: `glossary-person:${canonical}`,
  kind: 'person',
  canonical,
  aliases: alias.map((form) => ({ form, status: 'accepted' })),
  sources: [],
  origin: '名录',
});

const gazetteer = buildGazetteer([person('张伟明', ['张维明']), person('许平'), person('岩温罕'), person('和为贵')], 7);
const people = (text: string) =>
  modelOf(text, { knowledge: { gazetteer } }).people.map(({ name, entity, mentions, role }) => ({
    name,
    known: entity !== undefined,
    places: mentions.map(({ form }) => form),
    role,
  }));

describe('known people', () => {
  it('are found without a post', () =>
    assert.deepEqual(people('会议要求抓好落实。张伟明强调，要持续用力。'), [
      { name: '张伟明', known: true, places: ['张伟明'], role: 'official' },
    ]));

  it('are one person under all their names', () =>
    assert.deepEqual(people('市委书记张维明讲话。张伟明强调，要抓实。'), [
      { name: '张伟明', known: true, places: ['张维明', '张伟明'], role: 'official' },
    ]));

  it('are found where the name is no usual one', () =>
    assert.deepEqual(people('副州长岩温罕到会。'), [
      { name: '岩温罕', known: true, places: ['岩温罕'], role: 'official' },
    ]));

  it('are not found inside other words and longer names', () => {
    assert.deepEqual(people('允许平台企业申请，不许平摊。'), []);
    assert.deepEqual(
      people('艾山·张伟明到会。').filter(({ known }) => known),
      [],
    );
  });

  it('are not who writes the report', () => {
    const [writer] = people('（临湖日报 记者张伟明）');
    assert.deepEqual([writer?.role, writer?.known], ['reporter', false]);
  });
});
