// Words that number the points of a paragraph: 一是, 第二，, （三）.
import { type NormSpan, normSpan } from '../../base/span';
import { numeralValue } from '../../lexicon/numerals';
import type { Block } from '../../model/document-model';

export type Style = 'shi' | 'yao' | 'di' | 'brackets';

export interface Marker {
  readonly style: Style;
  readonly value: number;
  /** Counts from the block's start. */
  readonly norm: NormSpan;
  /** Its block's place among those read. */
  readonly at: number;
  readonly block: Block;
  /** Whether its block begins with it. */
  readonly opens: boolean;
}

const number = '([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** At the start of a clause only: 说一是一, 第一书记 and 删去第（二）项 number nothing. */
const marker = new RegExp(
  `(?<=^|[，。；：！？“‘\\s…])(?:${number}(是(?!否)|要(?!件|么))|第${number}(?=[，、：]|是)|（${number}）(?![项款条][的规中、，。]|[至到和]?[（、]))`,
  'gu',
);

/** Asked first: most paragraphs number nothing. */
const mayNumber = /[一二三四五六七八九十](?:[是要）]|[，、：])/;

export function markersIn(block: Block, at: number): readonly Marker[] {
  const text = block.text.text;
  if (!mayNumber.test(text)) return [];
  const found: Marker[] = [];
  for (const { index, 0: whole, 1: plain, 2: verb, 3: ordinal, 4: bracketed } of text.matchAll(marker)) {
    const value = numeralValue(plain ?? ordinal ?? bracketed ?? '');
    if (value === undefined) continue;
    found.push({
      style: styleOf(verb, ordinal),
      value,
      norm: normSpan(index, index + whole.length),
      at,
      block,
      opens: text.slice(0, index).trim() === '',
    });
  }
  return found;
}

function styleOf(verb: string | undefined, ordinal: string | undefined): Style {
  if (verb) return verb === '是' ? 'shi' : 'yao';
  return ordinal ? 'di' : 'brackets';
}
