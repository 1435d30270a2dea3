// Which stretches are dates, and what they say.
import assert from 'node:assert/strict';
import { unitFilter } from '../base/unit-filter';
import { recognizer } from './date';

const dates = (text: string) =>
  [...recognizer.recognize({ kind: 'paragraph', text, units: unitFilter(text), hits: [] })].map(({ norm, date }) => [
    text.slice(norm.start, norm.end),
    [date?.year, date?.month, date?.day].map((part) => part ?? '?').join('-'),
  ]);

describe('date', () => {
  it('reads full dates in both numerals', () => {
    assert.deepEqual(dates('2025年12月11日，二〇二五年十二月三十一日。'), [
      ['2025年12月11日', '2025-12-11'],
      ['二〇二五年十二月三十一日', '2025-12-31'],
    ]);
  });

  it('reads a month with its year, but no month alone', () => {
    assert.deepEqual(dates('2025年12月开工，工期9个月，6月完工，满24月龄。'), [['2025年12月', '2025-12-?']]);
  });

  it('gives the days of a range the month they share', () => {
    assert.deepEqual(dates('12月11日至13日召开，1月3日（星期六）—5日、8日休会。'), [
      ['12月11日', '?-12-11'],
      ['13日', '?-12-13'],
      ['1月3日', '?-1-3'],
      ['5日', '?-1-5'],
      ['8日', '?-1-8'],
    ]);
  });

  it('reads dates that do not exist, for those who report them', () => {
    assert.deepEqual(dates('2月30日'), [['2月30日', '?-2-30']]);
  });

  it('reads numeric dates, and no versions', () => {
    assert.deepEqual(dates('发布时间：2025-12-11，版本1.2025.12.1，编号2025-88-1'), [['2025-12-11', '2025-12-11']]);
  });

  it('takes house numbers and decrees for what they are', () => {
    assert.deepEqual(dates('签署第5号令，位于12月3号楼'), []);
  });
});
