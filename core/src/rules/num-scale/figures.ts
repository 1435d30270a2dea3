// Figures of a paragraph: the name of an indicator with its number, unit and scope.

import { derivedOnce } from '../../base/derived';
import { lazy } from '../../base/lazy';
import { type NormSpan, normSpan } from '../../base/span';
import { unitClass } from '../../base/unit-class';
import { mayHold } from '../../base/unit-filter';
import type { Part } from '../../model/part';
import { quotations } from '../../structure/quotations';

/** Counted from the start of the block's norm. */
export interface Figure {
  readonly name: string;
  readonly digits: string;
  readonly unit: string;
  readonly scope: string;
  /** The name, where it stands. */
  readonly label: NormSpan;
  readonly norm: NormSpan;
}

/** The report's own scope, and words that only look like one. */
const noScope = /全[省市州县区]|地区(?=生产)|[达得受]到|全年/gu;

/** A name of at least four characters, a verb that only links, a number of three digits or more, a unit. */
export const figure =
  /(\p{Script=Han}{4,8}?)(?:达到?了?|为|是|完成|实现|突破)?(\d[\d,]*(?:\.\d+)?)([万亿]?(?:元|千瓦时|千瓦|吨|人次|人|户|亩|公里|平方米|立方米))/uy;
/** What each figure ends with, found first: a number is rarer than a name. */
const amount = /\d[\d,]*(?:\.\d+)?[万亿]?(?:元|千瓦时|千瓦|吨|人次|人|户|亩|公里|平方米|立方米)/g;
/** Units from the first of the longest name to the number. */
const reach = 22;
const link = /(?:达到?了?|为|是|完成|实现|突破|超过?|约|共|近)+$/u;
/** What makes two figures two: 2023年, 上半年, 望江区. */
const scopes =
  /\d+年|\d+月|[上下]半年|[一二三四]季度|[去今明前]年|\p{Script=Han}{1,3}[省市州县区镇乡村]|其中|累计|新增|同比|上年|计划|目标|力争|预计|到|由|从|比/gu;

/** By appearance, quotations left out. */
export const figuresIn = (part: Part): readonly Figure[] =>
  mayHold(part.units, '元瓦吨人户亩里米') && mayHold(part.units, '0123456789') ? inPart(part) : none;

const inPart = derivedOnce(({ text: { text } }: Part): readonly Figure[] => {
  const found: Figure[] = [];
  const quoted = lazy(() => quotations(text));
  for (const match of figureMatches(text)) {
    const one = figureOf(text, match);
    if (!one || quoted().some(({ inner }) => inner.start <= match.index && one.norm.end <= inner.end)) continue;
    found.push(one);
  }
  return found.length === 0 ? none : found;
});

const none: readonly Figure[] = [];

/** What the pattern finds in the text: it is tried only before numbers with a unit. */
export function figureMatches(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let last = 0;
  for (const { index } of text.matchAll(amount)) {
    // Nothing but Han characters stands between the start of a name and its number.
    let from = index;
    const first = Math.max(last, index - reach);
    while (from > first && isName(text.charCodeAt(from - 1))) from--;
    for (let at = from; at <= index - 4; at++) {
      if (isHalf(text.charCodeAt(at))) continue;
      figure.lastIndex = at;
      const match = figure.exec(text);
      if (match === null) continue;
      found.push(match);
      last = figure.lastIndex;
      break;
    }
  }
  return found;
}

/** Units of Han characters, those outside of the basic plane with all others there. */
const isName = unitClass(/[\p{Script=Han}\p{Cs}]/u);

/** The second unit of a character of two. */
const isHalf = (code: number): boolean => (code & 0xfc00) === 0xdc00;

function figureOf(text: string, match: RegExpExecArray): Figure | undefined {
  const { index, 0: whole, 1: words = '', 2: number = '', 3: unit = '' } = match;
  const name = words.replace(link, '');
  const digits = number.replaceAll(',', '');
  const norm = normSpan(index + whole.length - number.length - unit.length, index + whole.length);
  if (name.length < 4 || digits.replace('.', '').length < 3) return undefined;
  const label = index + words.indexOf(name) + name.length;
  return {
    name: name.slice(-4),
    digits,
    unit,
    scope: scopeOf(text, norm.end),
    label: normSpan(label - 4, label),
    norm,
  };
}

/** Years, places and the like since the last full stop. */
function scopeOf(text: string, end: number): string {
  const sentence = text.slice(text.slice(0, end).lastIndexOf('。') + 1, end).replace(noScope, '');
  return [...new Set([...sentence.matchAll(scopes)].map(([word]) => word))].sort().join(' ');
}
