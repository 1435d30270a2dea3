// A finder tries a pattern at fewer places and finds the same.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finder, finders, matcherAt } from './finder';
import { startsOf } from './pattern-starts';

const starts = (pattern: RegExp): string => [...(startsOf(pattern) ?? ['?'])].sort().join(' ');

describe('what a match begins with', () => {
  it('is the first two units of each alternative', () => {
    assert.equal(starts(/市政府|省[委府]/), '市政 省委 省府');
    assert.equal(starts(/(?:第[一二])?中学|(?<=市)人民医院/), '中学 人民 第一 第二');
  });

  it('is one unit where anything may follow it', () => {
    assert.equal(starts(/市|第\d?.号/), '市 第 第0 第1 第2 第3 第4 第5 第6 第7 第8 第9');
    assert.equal(starts(/图{1,2}(?=书)/), '图 图图');
  });

  it('is unknown where a pattern may begin with anything, match nothing, or has letters of either case', () => {
    for (const pattern of [/\p{Script=Han}市/u, /[^，]市/, /(?:市)?/, /^.市/, /市{0,2}/, /(?=市)/, /km/i, /(.)?\1市/])
      assert.equal(starts(pattern), '?', pattern.source);
  });
});

const patterns = [
  /市长|书记{1,2}|市委|长|(?<!市)委/g,
  /(?:第[一二])?(?:市|省){0,2}?(?:长|委)|记(?=书|$)/g,
  /(?:市|省委)+书?记|\b12?\b1/g,
  /(?:市民|市民们?|省)(?=\p{Script=Han}{2})/gu,
  /“[^“”]{0,3}”|《\p{Script=Han}+》?$/gmu,
  /(?:省𠀀?|委𠀀市)[𠀀长]*/gu,
];

const text = fc.string({ unit: fc.constantFrom(...'一二第市省委民们长书记“”《》12 ，𠀀\n'), maxLength: 30 });

describe('a finder', () => {
  it('finds what the pattern does', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), (written, pattern) => {
        assert.deepEqual([...finder(pattern)(written)], [...written.matchAll(pattern)]);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('finds what each of several patterns does', () => {
    const all = finders(...patterns);
    fc.assert(
      fc.property(text, (written) => {
        assert.deepEqual(
          all(written),
          patterns.map((pattern) => [...written.matchAll(pattern)]),
        );
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('tells at one place where the match ends', () => {
    const bodies = matcherAt(/市委|市(?:人民)?政府/);
    assert.deepEqual(
      Array.from('临湖市政府市委', (_, at) => bodies('临湖市政府市委', at)),
      [undefined, undefined, 5, undefined, undefined, 7, undefined],
    );
    assert.equal(bodies('市', 1), undefined);
  });

  it('refuses a pattern that may begin with anything', () => {
    assert.throws(() => finder(/.市/g)('临湖市'), RangeError);
  });
});
