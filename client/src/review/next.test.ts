// Jumping from place to place.
import assert from 'node:assert/strict';
import { parseMarkup } from '@dinggao/core/testing';
import { alike, nextPlace } from './next';

const { text, ranges } = parseMarkup('[|张伟明|]主持会议。[|李若川|]出席。[|张伟明|]强调抓落实。');
const places = ranges.map(({ span }) => span);
const [first, second, third] = places;

describe('nextPlace', () => {
  it('goes on from the cursor', () => assert.equal(nextPlace(places, first?.start ?? 0, 1), second));
  it('goes back from inside a place to its own start', () =>
    assert.equal(nextPlace(places, (second?.start ?? 0) + 1, -1), second));
  it('begins again at the end', () => {
    assert.equal(nextPlace(places, text.length, 1), first);
    assert.equal(nextPlace(places, 0, -1), third);
  });
  it('finds nothing where there is nothing', () => assert.equal(nextPlace([], 0, 1), undefined));
});

describe('alike', () => {
  const groups = [places.filter((_, i) => i !== 1), places.filter((_, i) => i === 1)];
  it('gives all mentions of whom the cursor is at', () =>
    assert.deepEqual(alike(groups, third?.end ?? 0), [first, third]));
  it('gives none elsewhere', () => assert.deepEqual(alike(groups, text.length), []));
});
