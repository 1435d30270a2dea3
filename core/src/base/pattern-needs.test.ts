// A pattern is only ruled out where it cannot match.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayMatch, needsOf } from './pattern-needs';
import { unitFilter } from './unit-filter';

const needed = (pattern: RegExp): readonly string[] =>
  needsOf(pattern)
    .map((set) => [...set].sort().join(''))
    .sort();

describe('what a pattern needs', () => {
  it('is each character it is made of', () => {
    assert.deepEqual(needed(/号楼/), ['号', '楼']);
    assert.deepEqual(needed(/[年月]0/), ['0', '年月']);
  });

  it('is one character of each alternative', () => {
    assert.deepEqual(needed(/二[〇零]|号楼/), ['二号']);
    assert.deepEqual(needed(/(?:省|市)委/), ['委', '市省']);
  });

  it('is nothing that may be left out or stands outside', () => {
    assert.deepEqual(needed(/省?(?:市委)*委{0,2}局(?=长)(?<!市)$/), ['局']);
    assert.deepEqual(needed(/第{1,2}[^章]届{2}/), ['届', '第']);
  });

  it('is nothing where anything will do', () => {
    assert.deepEqual(needed(/(.)\p{Script=Han}[^，]\1|$/u), []);
    assert.deepEqual(needed(/[\u4e00-\u9fff]\u{20000}/u), []);
    assert.deepEqual(needed(/km\d/i), ['0123456789']);
    assert.deepEqual(needed(/(?:省|)/), []);
  });

  it('reads escapes and classes', () => {
    assert.deepEqual(needed(/\.[.\]\-x]\u53f7\n/), ['\n', '.', '号']);
    assert.deepEqual(needed(/[0-9]{2,}[^\d]/), ['0123456789']);
  });
});

const patterns = [
  /[一二三四五六七八九]{1,3}([个项])、\d+\1?/g,
  /(?:省|市)(委)\1|(?<=第)\d+届|[（(][^（()）]{1,4}[)）]/gu,
  /(?:近|约)?\d[\d,]*(?:\.\d+)?(?:余|多|左右)/g,
  /(?<name>市长|书记){1,2}?\k<name>?[^长]/g,
  /“[^“”]{0,3}”|《\p{Script=Han}+》?$/gmu,
  /([市省])\1/g,
  /a(?!b)[B-D]|省{0}市/gi,
];

describe('a pattern that is ruled out', () => {
  it('matches nowhere in the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'一二个项、12省市委第届（）近约余多，.左右长书记“”《》abCD\n'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), (written, pattern) => {
        if (!mayMatch(unitFilter(written), pattern))
          assert.deepEqual(
            [
              ...written.matchAll(
                new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`),
              ),
            ],
            [],
          );
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
