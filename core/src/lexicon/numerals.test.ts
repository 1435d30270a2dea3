// What a written number is worth.
import assert from 'node:assert/strict';
import { chineseNumeral, numeralValue } from './numerals';

describe('numeralValue', () => {
  const values: readonly (readonly [string, number | undefined])[] = [
    ['12', 12],
    ['1,200', 1200],
    ['3.5亿', 350_000_000],
    ['1.1亿', 110_000_000],
    ['3亿5千万', 350_000_000],
    ['三亿五千万', 350_000_000],
    ['十二', 12],
    ['三百零五', 305],
    ['两万三千', 23_000],
    ['二〇二五', 2025],
    ['二零二五', 2025],
    ['万', 10_000],
    ['若干', undefined],
    ['', undefined],
  ];
  for (const [text, value] of values) it(`${text} → ${value}`, () => assert.equal(numeralValue(text), value));
});

describe('chineseNumeral', () => {
  it('writes what names of sessions and periods need', () => {
    assert.deepEqual([4, 10, 15, 20, 21, 99].map(chineseNumeral), ['四', '十', '十五', '二十', '二十一', '九十九']);
    assert.deepEqual([0, 100, 1.5].map(chineseNumeral), [undefined, undefined, undefined]);
  });
});
