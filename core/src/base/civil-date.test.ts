// Which dates exist, what weekday they are, which of two is earlier.
import assert from 'node:assert/strict';
import { compareDates, daysInMonth, exists, weekday } from './civil-date';

describe('civil dates', () => {
  it('knows the length of months', () => {
    assert.deepEqual(
      [daysInMonth(2, 2024), daysInMonth(2, 2025), daysInMonth(2, 1900), daysInMonth(2)],
      [29, 28, 28, 29],
    );
    assert.deepEqual([daysInMonth(4), daysInMonth(12), daysInMonth(13), daysInMonth(0)], [30, 31, 0, 0]);
  });

  it('tells what exists', () => {
    assert.ok(exists({ month: 2, day: 29 }));
    assert.ok(!exists({ year: 2025, month: 2, day: 29 }));
    assert.ok(!exists({ month: 4, day: 31 }));
    assert.ok(!exists({ month: 4, day: 0 }));
    assert.ok(exists({ year: 2025 }));
  });

  it('gives weekdays from Sunday on, before 1970 too', () => {
    assert.equal(weekday({ year: 2025, month: 12, day: 11 }), 4);
    assert.equal(weekday({ year: 2000, month: 1, day: 1 }), 6);
    assert.equal(weekday({ year: 1949, month: 10, day: 1 }), 6);
  });

  it('compares as far as both dates go', () => {
    assert.ok(compareDates({ month: 12, day: 31 }, { month: 12, day: 13 }) > 0);
    assert.ok(compareDates({ year: 2024, month: 12 }, { year: 2025, month: 1 }) < 0);
    assert.equal(compareDates({ month: 12 }, { year: 2025, month: 1 }), 0);
  });
});
