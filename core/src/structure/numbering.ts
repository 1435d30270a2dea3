// The number a heading of an official document opens with: 第一章, 一、, （一）, 1., （1）.
// Ranks as in GB/T 9704—2012, 7.3.3 (一、 （一） 1. （1）) and in statutes (编、章、节).
import { unitsOf } from './endings';

/** From the highest rank to the lowest. */
export const numberingStyles = [
  'part',
  'chapter',
  'section',
  'chinese',
  'chinese-in-parentheses',
  'arabic',
  'arabic-in-parentheses',
] as const;

export type NumberingStyle = (typeof numberingStyles)[number];

export interface Numbering {
  readonly style: NumberingStyle;
  readonly value: number;
  /** The number with its marks as read: `（一）`, `1.`, `第一章`. */
  readonly marker: string;
  /** Where what is numbered starts, in the text given. */
  readonly end: number;
}

const numeral = '[〇零一二三四五六七八九十百\\d]+';
const forms: readonly (readonly [NumberingStyle, RegExp])[] = [
  ['part', new RegExp(`^第(${numeral})(?:分?编|篇|部分)(?=[\\s\\u3000：:]|$)`, 'u')],
  ['chapter', new RegExp(`^第(${numeral})章(?=[\\s\\u3000：:\\p{Script=Han}]|$)`, 'u')],
  ['section', new RegExp(`^第(${numeral})节(?=[\\s\\u3000：:\\p{Script=Han}]|$)`, 'u')],
  ['chinese', /^([〇零一二三四五六七八九十百]+)[、.．]/u],
  ['chinese-in-parentheses', /^[（(]([〇零一二三四五六七八九十百]+)[）)]、?/u],
  ['arabic', /^(\d{1,2})[.．、](?!\d(?!\d{3}年))/u],
  ['arabic-in-parentheses', /^[（(](\d{1,2})[）)]、?/u],
];

/** 一、二年级 and the like: two numerals side by side are a guess at a number, not the number of a heading. */
const approximate =
  /^[一二三四五六七八九]、[二三四五六七八九](?:年级|季度|月份?|线|审|产业?|类|级|期|号|楼|层|等奖|[十百千万]|[个名位人])/u;

/** What a numbered line can open with. */
const openings = unitsOf('第（(〇零一二三四五六七八九十百0123456789');

/** The number at the start of a line, `undefined` if there is none. Reads normalized text. */
export function numberingOf(text: string): Numbering | undefined {
  if (!openings.has(text.charCodeAt(0)) || approximate.test(text)) return undefined;
  for (const [style, form] of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const [marker, digits = ''] = found;
    const gap = /^[\s\u3000：:]*/u.exec(text.slice(marker.length))?.[0].length ?? 0;
    return { style, value: numberOf(digits), marker, end: marker.length + gap };
  }
  return undefined;
}

const digitOf: ReadonlyMap<string, number> = new Map(Array.from('〇一二三四五六七八九', (digit, i) => [digit, i]));

/** 十二 → 12, 一百零三 → 103, 二〇 → 20, 12 → 12. */
function numberOf(digits: string): number {
  if (/^\d+$/u.test(digits)) return Number(digits);
  if (!/[十百]/u.test(digits)) {
    return Array.from(digits).reduce((sum, digit) => sum * 10 + (digitOf.get(digit) ?? 0), 0);
  }
  let total = 0;
  let pending: number | undefined;
  for (const char of digits) {
    if (char === '百' || char === '十') {
      total += (pending ?? 1) * (char === '百' ? 100 : 10);
      pending = undefined;
    } else pending = digitOf.get(char) ?? 0;
  }
  return total + (pending ?? 0);
}
