// The tables read both ways, and against one another.
import assert from 'node:assert/strict';
import {
  congressOfYear,
  congressYear,
  planNamed,
  planOfYear,
  plenumsOfYear,
  plenumYears,
  sessionOfYear,
  sessionYear,
} from './calendars';
import { congresses, plans, plenums } from './calendars.gen';

describe('calendars', () => {
  it('知道规划的起止年份和称法', () => {
    assert.deepEqual(planNamed('十四五'), { name: '十四五', word: '规划', start: 2021, end: 2025 });
    assert.equal(planNamed('十五')?.word, '计划');
    assert.equal(planOfYear(2026)?.name, '十五五');
    assert.equal(planOfYear(1964), undefined);
    assert.equal(planNamed('零五'), undefined);
  });

  it('每个规划五年，首尾相接，只有1963至1965年例外', () => {
    for (const [i, plan] of plans.entries()) {
      assert.equal(plan.end - plan.start, 4, plan.name);
      const before = plans[i - 1];
      if (before) assert.equal(plan.start - before.end, plan.name === '三五' ? 4 : 1, plan.name);
    }
  });

  it('知道党代会和全会的年份', () => {
    assert.equal(congressYear(20), 2022);
    assert.equal(congressOfYear(2017), 19);
    assert.deepEqual(plenumYears(20, 3), { start: 2024, end: 2024 });
    assert.deepEqual(plenumYears(16, 3), { start: 2003, end: 2003 });
    assert.deepEqual(plenumYears(17, 4), { start: 2007, end: 2012 });
    assert.equal(plenumYears(20, 9), undefined);
    assert.deepEqual(
      plenumsOfYear(2018).map(({ term, number }) => `${term}.${number}`),
      ['19.2', '19.3'],
    );
  });

  it('每次全会都在本届党代会之后、下届之前，序次同日期一致', () => {
    for (const [i, plenum] of plenums.entries()) {
      const own = congresses.find(({ number }) => number === plenum.term);
      const next = congresses.find(({ number }) => number === plenum.term + 1);
      assert.ok(own && own.start < plenum.start, `${plenum.term}.${plenum.number}`);
      assert.ok(!next || plenum.start < next.start, `${plenum.term}.${plenum.number}`);
      const before = plenums[i - 1];
      assert.ok(!before || before.start < plenum.start, `${plenum.term}.${plenum.number}`);
    }
  });

  it('换算人大、政协会议的届次和年份', () => {
    assert.equal(sessionYear(14, 4), 2026);
    assert.equal(sessionYear(13, 1), 2018);
    assert.equal(sessionYear(14, 6), undefined);
    assert.equal(sessionYear(30, 1), undefined);
    assert.deepEqual(sessionOfYear(2022), { term: 13, session: 5 });
    assert.equal(sessionOfYear(1980), undefined);
  });
});
