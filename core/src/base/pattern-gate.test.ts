// The gate shuts out no text in which one of the patterns matches.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { patternGate } from './pattern-gate';
import { unitFilter } from './unit-filter';

const open = (groups: ReadonlyArray<readonly RegExp[] | undefined>, text: string): readonly number[] =>
  patternGate(groups)(text, unitFilter(text));

describe('a gate of patterns', () => {
  const groups = [[/近\d+余/], undefined, [/。。/, /，，/], [/《[^《》]*会》/]];

  it('is open for those that begin in the text, and for whoever has no pattern', () => {
    assert.deepEqual(open(groups, '引进企业近10余家。'), [0, 1]);
    assert.deepEqual(open(groups, '会议强调，，要抓落实。'), [1, 2]);
    assert.deepEqual(open(groups, '《全市科技工作会》闭幕。'), [1, 3]);
  });

  it('is shut for what lacks something the pattern cannot do without', () => {
    assert.deepEqual(open(groups, '近10家企业，《宪法》。'), [1]);
    assert.deepEqual(open([[/会》/]], '会'), []);
    assert.deepEqual(open([], '会议'), []);
  });

  const patterns = [
    /近\d+余/,
    /[一二三]、[二三四]/,
    /(?<=\d)(?:公分|市斤)/,
    /([，、])\1+|。。/,
    /“[^”]*“/,
    /\p{Script=Han}余/u,
    /(?:约|大约)?\d+家$/m,
    /[—-]{2,}|一一/,
    /KM/i,
  ];

  it('never shuts out a match', () => {
    const text = fc.string({ unit: fc.constantFrom(...'近0约大余一二三四、，。公分市斤“”家—-kM\n'), maxLength: 30 });
    const some = fc.array(fc.subarray(patterns), { maxLength: 8 });
    fc.assert(
      fc.property(text, some, (written, chosen) => {
        const asked = open(chosen, written);
        for (const [at, group] of chosen.entries())
          if (group.some((pattern) => pattern.test(written))) assert.ok(asked.includes(at));
      }),
      { numRuns: 300 },
    );
  });
});
