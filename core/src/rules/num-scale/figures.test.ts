// Figures looked for from their numbers are those the pattern finds from the left.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figure, figureMatches } from './figures';

const everywhere = new RegExp(figure.source, 'gu');

describe('figures of a paragraph', () => {
  it('are those the pattern finds', () => {
    const piece = fc.constantFrom(
      ...'全市地区生产总值达到完成是12万亿元人户，。,.𠀀'.split(''),
      '固定资产投资',
      '突破',
      '320.5亿元',
      '1,200人次',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = figureMatches(text).map(({ index, ...groups }) => [index, ...Object.values(groups)]);
        const expected = [...text.matchAll(everywhere)].map(({ index, ...groups }) => [
          index,
          ...Object.values(groups),
        ]);
        assert.deepEqual(found, expected);
      }),
      { numRuns: 3000 },
    );
  });
});
