// Words that number the points of a paragraph: 一是, 第二，, （三）.

import { derivedOnce } from '../../base/derived';
import { finder } from '../../base/finder';
import { type NormSpan, normSpan } from '../../base/span';
import { numeralValue } from '../../lexicon/numerals';
import type { Part } from '../../model/part';

export type Style = 'shi' | 'yao' | 'di' | 'brackets';

export interface Marker {
  readonly style: Style;
  readonly value: number;
  /** Counts from the block's start. */
  readonly norm: NormSpan;
  /** Whether its block begins with it. */
  readonly opens: boolean;
}

const number = '([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** At the start of a clause only: 说一是一, 第一书记 and 删去第（二）项 number nothing. */
const find = finder(
  new RegExp(
    `(?<=^|[，。；：！？“‘\\s…])(?:${number}(是(?!否)|要(?!件|么))|第${number}(?=[，、：]|是)|（${number}）(?![项款条][的规中、，。]|[至到和]?[（、]))`,
    'gu',
  ),
);

const none: readonly Marker[] = [];

/** In a heading only the one it opens with, in brackets. */
export const markersIn = derivedOnce((part: Part): readonly Marker[] => {
  const text = part.text.text;
  const found: Marker[] = [];
  for (const { index, 0: whole, 1: plain, 2: verb, 3: ordinal, 4: bracketed } of find(text)) {
    const value = numeralValue(plain ?? ordinal ?? bracketed ?? '');
    if (value === undefined) continue;
    const norm = normSpan(index, index + whole.length);
    const one = { style: styleOf(verb, ordinal), value, norm, opens: text.slice(0, index).trim() === '' };
    if (!isHeading(part) || numbersHeading(one)) found.push(one);
  }
  return found.length === 0 ? none : found;
});

function styleOf(verb: string | undefined, ordinal: string | undefined): Style {
  if (verb) return verb === '是' ? 'shi' : 'yao';
  return ordinal ? 'di' : 'brackets';
}

export const isHeading = ({ role }: Part): boolean => role === 'heading' || role === 'title';

/** Headings are numbered too; where one of a series is no heading, they still belong together. */
export const numbersHeading = ({ style, opens }: Marker): boolean => style === 'brackets' && opens;
