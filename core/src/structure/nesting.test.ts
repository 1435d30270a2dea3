// Depths inside pairs of marks, and lists split at one depth only.
import assert from 'node:assert/strict';
import { normSpan } from '../base/span';
import { listItemsIn, nesting } from './nesting';

const items = (text: string) =>
  listItemsIn(text, normSpan(0, text.length), nesting(text), 0).map(({ start, end }) => text.slice(start, end));

describe('nesting', () => {
  it('标号连同内容深一层，不成对的标号不算', () => {
    assert.deepEqual([...nesting('甲“乙‘丙’”（丁')], [0, 1, 1, 2, 2, 2, 1, 0, 0]);
  });

  it('只在同一层切分，相连的引号、书名号各为一项', () => {
    assert.deepEqual(items('甲、“乙、丙”、丁'), ['甲', '“乙、丙”', '丁']);
    assert.deepEqual(items('“甲”“乙”《丙》《丁》'), ['“甲”', '“乙”', '《丙》', '《丁》']);
    assert.deepEqual(items(' 甲 、、乙'), ['甲', '乙']);
  });
});
