// Gathers, over a document, every spelling of a numbered formulation that stands in quotation marks somewhere.
import { type NormSpan, normSpan } from '../../base/span';
import { mayBeIn } from '../../base/unit-filter';
import { measures, type Numbered, numeralValue } from '../../gazetteer/count-variants';
import { isQuoted } from '../../gazetteer/quotes';
import { blockFacts } from '../../model/block-facts';
import type { Block, DocumentModel } from '../../model/document-model';
import { endsFreely } from './boundary';

export interface Occurrence extends Numbered {
  /** Counts from the document's start. */
  readonly norm: NormSpan;
  readonly quoted: boolean;
  readonly inHeading: boolean;
}

/** Occurrences with the same number and the same noun, by appearance; at least two spellings, at least one quoted. */
export interface Cluster {
  readonly occurrences: readonly Occurrence[];
}

export const spellingOf = ({ numeral, measure, noun }: Numbered): string => numeral + measure + noun;

const numeral = '[一二三四五六七八九十两]{1,3}|\\d{1,2}';
const measure = `[${measures.join('')}]`;
const quotedForm = new RegExp(`(?<=[“‘"])(${numeral})(${measure}?)([\\p{Script=Han}]{2,6})(?=[”’"])`, 'gu');
const digit = /[〇零一二三四五六七八九十百千万亿两几数第\d.]/;

/** Nouns that are counted with and without 个 in plain text: 两个小时 and 两小时. */
const plainNouns =
  /^(小时|星期|世纪|季度|年度|钟头|月份|方面|层面|阶段|环节|部门|单位|国家|城市|地区|省份|县区|区县|乡镇|街道|社区|项目|问题|板块|领域|维度|中心|区域|片区|步骤|层次|系统|平台|孩子|老人|代表)/;

export function clusters(model: DocumentModel): readonly Cluster[] {
  const coined = new Map<string, Numbered>();
  for (const { fact: one } of coinedIn(model)) coined.set(`${numeralValue(one.numeral)}${one.noun}`, one);
  return [...coined.values()]
    .map((one) => ({ occurrences: model.blocks.flatMap((block) => occurrencesIn(block, one)) }))
    .filter(({ occurrences }) => new Set(occurrences.map(spellingOf)).size > 1);
}

/** What one block has in quotation marks. */
const coinedIn = blockFacts(({ text: { text } }): readonly Numbered[] =>
  Array.from(text.matchAll(quotedForm)).flatMap(([, numeral = '', measure = '', noun = '']) =>
    numeralValue(numeral) !== undefined && !plainNouns.test(noun) ? [{ numeral, measure, noun }] : [],
  ),
);

/** Every place of the noun that has the same number before it, with or without a measure word. */
function occurrencesIn(block: Block, { numeral, noun }: Numbered): readonly Occurrence[] {
  if (!mayBeIn(block.reading.units, noun.charCodeAt(0)) || !mayBeIn(block.reading.units, noun.charCodeAt(1)))
    return none;
  const text = block.text.text;
  const found: Occurrence[] = [];
  for (let at = text.indexOf(noun); at !== -1; at = text.indexOf(noun, at + noun.length)) {
    const [before = '', written = '', measure = ''] = counted.exec(text.slice(Math.max(0, at - 4), at)) ?? [];
    const start = at - before.length;
    if (written === '' || numeralValue(written) !== numeralValue(numeral) || digit.test(text[start - 1] ?? ''))
      continue;
    const within = normSpan(start, at + noun.length);
    const quoted = isQuoted(text, within);
    if (!quoted && !endsFreely(text, within.end)) continue;
    found.push({
      numeral: written,
      measure,
      noun,
      norm: normSpan(block.norm.start + within.start, block.norm.start + within.end),
      quoted,
      inHeading: block.role === 'title' || block.role === 'subtitle' || block.role === 'heading',
    });
  }
  return found;
}

const none: readonly Occurrence[] = [];

const counted = new RegExp(`(${numeral})(${measure}?)$`, 'u');
