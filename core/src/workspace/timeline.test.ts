// Dates of reports, and what they tell about two of them.
import assert from 'node:assert/strict';
import { filesOf, indexOf } from '../testing/check-workspace';
import { isMinority, orderOf } from './timeline';

const reports = (...names: readonly string[]) =>
  indexOf(filesOf(names.map((name) => `-- ${name} --\n临湖市召开会议。`).join('\n'))).documents();

describe('the time of reports', () => {
  const order = (a: readonly string[], b: readonly string[]) => orderOf(reports(...a), reports(...b));
  it('keeps predecessors and successors apart', () => {
    assert.equal(order(['2022-01-01.txt', '2023-01-01.txt'], ['2024-01-01.txt']), 'apart');
    assert.equal(order(['2024-01-01.txt'], ['2022-01-01.txt']), 'apart');
  });
  it('is mixed where they take turns, or on one day', () => {
    assert.equal(order(['2022-01-01.txt', '2024-01-01.txt'], ['2023-01-01.txt']), 'mixed');
    assert.equal(order(['2022-01-01甲.txt'], ['2022-01-01乙.txt']), 'mixed');
  });
  it('is unknown without dates', () => assert.equal(order(['甲.txt'], ['2023-01-01.txt']), 'unknown'));
  it('may be apart where only the month is known', () =>
    assert.equal(order(['2023-05.txt'], ['2023-05-20.txt']), 'apart'));
});

describe('the side to look at', () => {
  it('is that of fewer reports, then the later one, and always one of the two', () => {
    const [few, many] = [reports('2020-01-01.txt'), reports('2021-01-01.txt', '2022-01-01.txt')];
    assert.deepEqual([isMinority(few, many), isMinority(many, few)], [true, false]);
    const [early, late] = [reports('2020-01-01.txt'), reports('2021-01-01.txt')];
    assert.deepEqual([isMinority(early, late), isMinority(late, early)], [false, true]);
    const [one, other] = [reports('甲.txt'), reports('乙.txt')];
    assert.notEqual(isMinority(one, other), isMinority(other, one));
  });
});
