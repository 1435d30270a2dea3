// Which numbers are plans and which are only numbers.
import assert from 'node:assert/strict';
import { planNames } from './plan-names';

const names = (text: string) => planNames(text).map(({ norm }) => text.slice(norm.start, norm.end));

describe('plan names', () => {
  it('加引号或后接时期、规划一类词的是规划', () => {
    assert.deepEqual(names('“十四五”收官，“十五五”开局'), ['“十四五”', '“十五五”']);
    assert.deepEqual(names('“十五”时期和十五期间，九五计划'), ['“十五”', '十五', '九五']);
    assert.deepEqual(names('第十五个五年规划'), ['第十五个五年规划']);
  });

  it('普通数词不是规划', () => {
    assert.deepEqual(names('正月十五五个人，第十五期间隔，二十五末，五五分成，三百一十五'), []);
  });

  it('知道是哪个规划', () => {
    assert.deepEqual(
      planNames('“十五”计划、第十四个五年规划').map(({ plan }) => plan.start),
      [2001, 2021],
    );
  });
});
