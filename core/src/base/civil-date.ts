// A date of the Gregorian calendar, possibly without its year or day: which exist, how far apart they are, their weekday.

/** Months and days count from 1. What a text leaves open is absent. */
export interface CivilDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface FullDate extends CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const isFull = (date: CivilDate): date is FullDate =>
  date.year !== undefined && date.month !== undefined && date.day !== undefined;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, 0 where there is no such month. Without a year February has the 29 days it may have. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether there is such a date; what is left open is taken to be possible. */
export function exists({ year, month, day }: CivilDate): boolean {
  if (month === undefined) return true;
  const days = daysInMonth(month, year);
  return days > 0 && (day === undefined || (day >= 1 && day <= days));
}

const dayLength = 86_400_000;

/** Days since 1 January 1970; the difference of two is their distance. */
export const dayNumber = ({ year, month, day }: FullDate): number => Date.UTC(year, month - 1, day) / dayLength;

/** 0 for Sunday to 6 for Saturday (GB/T 7408 counts from Monday; Chinese names the days 星期日, 星期一 …). */
export const weekday = (date: FullDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

/** Below 0 when `a` is earlier. Compares year, month, day; where only one of the two gives a part nothing is told: 0. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  for (const part of ['year', 'month', 'day'] as const) {
    const [left, right] = [a[part], b[part]];
    if (left === right) continue;
    return left === undefined || right === undefined ? 0 : left - right;
  }
  return 0;
}
