// Which posts of a glossary hold on a day.
import { type CivilDate, compareDates } from '../base/civil-date';
import type { Post } from './entity';

/** Whether something in force from one day to another is so on a date. What is not known speaks for it, and of equal parts the rest is open. */
export function holdsOn({ from, to }: Pick<Post, 'from' | 'to'>, date: CivilDate): boolean {
  if (from !== undefined && compareDates(date, civil(from)) < 0) return false;
  return to === undefined || compareDates(date, civil(to)) <= 0;
}

function civil(iso: string): CivilDate {
  const [year, month, day] = iso.split('-').map(Number);
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}
