// Numbers and the years they stand for, both ways: five-year plans, party congresses, plenums, sessions of congress.
import { congresses, plans, plenums, terms } from './calendars.gen';

export interface Plan {
  /** 十四五 */
  readonly name: string;
  /** 计划 up to the tenth, 规划 from the eleventh. */
  readonly word: '计划' | '规划';
  readonly start: number;
  readonly end: number;
}

/** First and last year, both included. */
export interface Years {
  readonly start: number;
  readonly end: number;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The plan of a short name without quotation marks, undefined if there is none. */
export const planNamed = (name: string): Plan | undefined => plans.find((plan) => plan.name === name);

/** The plan a year belongs to; undefined before the first, after the last and in 1963–1965. */
export const planOfYear = (year: number): Plan | undefined =>
  plans.find(({ start, end }) => start <= year && year <= end);

/** The first day of a party congress (党的二十大: 20), undefined where the table has none. */
export const congressStart = (number: number): string | undefined =>
  congresses.find((congress) => congress.number === number)?.start;

/** Its year. */
export function congressYear(number: number): number | undefined {
  const start = congressStart(number);
  return start === undefined ? undefined : yearOf(start);
}

/** The party congress of a year. */
export const congressOfYear = (year: number): number | undefined =>
  congresses.find(({ start }) => yearOf(start) === year)?.number;

/** The first day of a plenum of the Central Committee, undefined where the table has none. */
export const plenumStart = (term: number, number: number): string | undefined =>
  plenums.find((plenum) => plenum.term === term && plenum.number === number)?.start;

/**
 * When a plenum of the Central Committee was held: its year where the table has it, else the years between the
 * congress that elected the committee and the next one. Undefined where neither is known, so for a plenum to come.
 */
export function plenumYears(term: number, number: number): Years | undefined {
  const held = plenumStart(term, number);
  if (held !== undefined) return { start: yearOf(held), end: yearOf(held) };
  const [start, end] = [congressYear(term), congressYear(term + 1)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The plenums of a year the table has, by date. */
export const plenumsOfYear = (year: number): readonly { readonly term: number; readonly number: number }[] =>
  plenums.filter(({ start }) => yearOf(start) === year);

/** Sessions a term of the National People's Congress and of the CPPCC has, one each year. */
const sessionsOfTerm = 5;

/** The year of a session of the National People's Congress or the CPPCC; undefined outside the known terms. */
export function sessionYear(term: number, session: number): number | undefined {
  const found = terms.find(({ number }) => number === term);
  return found && session >= 1 && session <= sessionsOfTerm ? found.first + session - 1 : undefined;
}

/** The session of a year, the other way round. */
export function sessionOfYear(year: number): { readonly term: number; readonly session: number } | undefined {
  const found = terms.find(({ first }) => first <= year && year < first + sessionsOfTerm);
  return found && { term: found.number, session: year - found.first + 1 };
}
