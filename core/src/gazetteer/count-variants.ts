// The other ways a numbered formulation gets written: 六个春城 as 六春城, 六大春城, 6个春城.
import { withoutQuotes } from './quotes';

/** What may stand between the numeral and the noun of a coined formulation. */
export const measures = ['个', '大', '种', '项', '条'] as const;

export interface Numbered {
  /** Han numeral as written: 六, 两, 十四. */
  readonly numeral: string;
  /** One of `measures`, or empty. */
  readonly measure: string;
  readonly noun: string;
}

const numbered = /^([一二三四五六七八九十两]{1,3}|\d{1,2})([个大种项条])(.{2,})$/;

/** Takes 六个春城 apart; undefined for a form that does not begin with numeral, measure word and at least two more characters. */
export function parseNumbered(form: string): Numbered | undefined {
  const [, numeral, measure, noun] = numbered.exec(withoutQuotes(form)) ?? [];
  return numeral && measure && noun ? { numeral, measure, noun } : undefined;
}

/** The value of a Han numeral up to 99 or of Arabic digits; undefined for anything else. */
export function numeralValue(numeral: string): number | undefined {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const read = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九两]?)$/.exec(numeral);
  const [, tens = '', ten = '', ones = ''] = read ?? [];
  if (ten !== '') return (tens === '' ? 1 : digitValue(tens)) * 10 + digitValue(ones);
  return tens.length + ones.length === 1 ? digitValue(tens + ones) : undefined;
}

const digitValue = (digit: string): number => (digit === '两' ? 2 : '零一二三四五六七八九'.indexOf(digit));

/**
 * Forms that mean the same numbered formulation but are not how it is written: without the measure word, with
 * another one, with Arabic digits, with 二 for 两. Empty when the canonical form is not numbered.
 *
 * `coined`: it is printed in quotation marks. Without that only 数＋个＋名 is taken for a formulation, since
 * 九大高原湖泊 may well be called 九个高原湖泊.
 */
export function countVariants(canonical: string, coined: boolean): readonly string[] {
  const parts = parseNumbered(canonical);
  if (!parts || (parts.measure !== '个' && !coined)) return [];
  const { numeral, measure, noun } = parts;
  const value = numeralValue(numeral);
  const others = measures.filter((other) => other !== measure).map((other) => numeral + other + noun);
  const digits = value === undefined || /\d/.test(numeral) ? [] : [value + measure + noun];
  const two = numeral === '两' ? [`二${measure}${noun}`] : [];
  return [numeral + noun, ...others, ...digits, ...two];
}
