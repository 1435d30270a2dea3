// The second of two names that stand together, where the document says what it is.
import assert from 'node:assert/strict';
import { modelOf, withMarks } from '../testing';

/** Marks every mention of the plan's outline (规划纲要). */
const outlines = (text: string): string => {
  const { mentions } = modelOf(text);
  const whole = mentions.find(({ form }) => /规划纲要$/.test(form));
  return withMarks(
    text,
    mentions.filter(({ candidates }) => whole && candidates.join() === whole.candidates.join()),
  );
};

describe('coordinated terms', () => {
  it('are what they are called in full elsewhere', () =>
    assert.equal(
      outlines('起草了“十五五”规划纲要。要把意见吸收到我市‘十五五’规划建议和纲要中。'),
      '起草了[|“十五五”规划纲要|]。要把意见吸收到我市‘十五五’规划建议和[|纲要|]中。',
    ));

  it('are nothing without that, nor where a word goes on', () => {
    const [only] = ['要把意见吸收到“十五五”规划建议和纲要中。'].map((text) =>
      modelOf(text).mentions.map(({ form }) => form),
    );
    assert.deepEqual(only, ['“十五五”规划建议']);
    assert.equal(
      outlines('起草了“十五五”规划纲要，修改“十五五”规划建议和纲要性文件。'),
      '起草了[|“十五五”规划纲要|]，修改“十五五”规划建议和纲要性文件。',
    );
  });
});
