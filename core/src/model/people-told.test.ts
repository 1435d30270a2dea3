// What is told of people without places is what the people of the model say.
import assert from 'node:assert/strict';
import { builtinGazetteer } from '../gazetteer/builtin';
import { entitiesOf } from '../gazetteer/glossary/entities';
import { readGlossary } from '../gazetteer/glossary/read';
import { layeredGazetteer } from '../gazetteer/layered';
import { modelOf } from '../testing';
import type { Person } from './document-model';
import { placesOf, wanted } from './people-places';
import { type PersonTold, peopleTold } from './people-told';

const { glossary } = readGlossary('名录', 'officials:\n  - { name: 张伟明, aliases: [张维明] }\n', 'yaml');
const known = layeredGazetteer(entitiesOf(glossary, '名录'), 7);

const texts = [
  '李若川会见外宾\n\n市长李若川会见外宾。李若川、副市长刀建国出席。\n（临湖日报 记者刀建国）',
  '市科技局局长何文杰出席。何文傑表示支持，市科技局党组书记、局长何文杰讲话。局长何文杰强调，要抓紧。',
  '奥斯滕堡市市长埃里克·范德霍尔到访。范德霍尔表示，很好。',
  '临湖市委书记张伟明主持，张维明讲话。市水务局局长许　澜、刘建华到会，村民李若川在场。',
];

const said = ({ name, role, entity, posts }: Person | PersonTold) => ({
  name,
  role,
  entity,
  posts: posts.map(({ organization, title }) => `${organization ?? ''}${title}`),
});

describe('people told without places', () => {
  for (const gazetteer of [builtinGazetteer(), known])
    it(`are the people of the model, as often named, ${gazetteer === known ? 'with' : 'without'} a glossary`, () => {
      for (const text of texts) {
        const model = modelOf(text, { knowledge: { gazetteer } });
        const told = peopleTold(model, gazetteer).people;
        assert.deepEqual(told.map(said), model.people.map(said));
        assert.deepEqual(
          told.map((one) =>
            placesOf(model, [one]).map(({ block, fact }) => block.norm.start + fact.mention.norm.start),
          ),
          model.people.map(({ mentions }) => mentions.map(({ norm }) => norm.start)),
        );
        assert.deepEqual(
          told.map(({ times, isIntroduced }) => [times, isIntroduced]),
          model.people.map(({ mentions, introduced }) => [mentions.length, introduced !== undefined]),
        );
      }
    });

  it('stay the very same while an edit says nothing of them', () => {
    const gazetteer = builtinGazetteer();
    const before = modelOf(texts[1]!);
    const after = modelOf(`会议召开。\n${texts[1]}会议强调，要抓紧。`, { previous: before });
    assert.equal(peopleTold(after, gazetteer), peopleTold(before, gazetteer));
    const { people } = peopleTold(after, gazetteer);
    const who = (one: PersonTold) => wanted([one], (naming) => naming.who);
    assert.equal(who(people[0]!), who({ ...people[0]! }));
  });
});
