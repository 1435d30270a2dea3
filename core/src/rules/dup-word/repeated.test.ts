// Comparing units finds what the pattern of a repeated word would.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { repeatedIn } from './repeated';

const pattern = /([\u4e00-\u9fff]{2,6})\1+/g;

describe('repeated words', () => {
  it('are those a back reference finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'推进项目，2'), maxLength: 40 }), (text) => {
        assert.deepEqual(
          repeatedIn(text).map(({ start, size, times }) => [start, text.slice(start, start + size), times]),
          [...text.matchAll(pattern)].map(({ index, 0: all, 1: word = '' }) => [index, word, all.length / word.length]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('may be long, and may stand side by side', () => {
    assert.deepEqual(repeatedIn('市水务局水务局强调强调强调'), [
      { start: 1, size: 3, times: 2 },
      { start: 7, size: 2, times: 3 },
    ]);
  });
});
