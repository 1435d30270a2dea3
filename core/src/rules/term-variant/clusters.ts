// Gathers, over a document, every spelling of a numbered formulation that stands in quotation marks somewhere.
import { oncePer } from '../../base/once-per';
import { type NormSpan, normSpan } from '../../base/span';
import { unitClass } from '../../base/unit-class';
import { mayBeIn, mayHold } from '../../base/unit-filter';
import { measures, type Numbered, numeralValue } from '../../gazetteer/count-variants';
import { isQuoted } from '../../gazetteer/quotes';
import { type BlockFact, blockFactsGiven } from '../../model/block-facts';
import type { DocumentModel } from '../../model/document-model';
import type { Part } from '../../model/part';
import { type Tally, tally } from '../../model/tally';
import { endsFreely } from './boundary';

export interface Occurrence extends Numbered {
  /** Number and noun, which all occurrences of a cluster share. */
  readonly key: string;
  /** Counts from the block's start. */
  readonly norm: NormSpan;
  readonly quoted: boolean;
  readonly inHeading: boolean;
}

/** Occurrences with the same number and the same noun, by appearance; at least two spellings, at least one quoted. */
export type Cluster = readonly BlockFact<Occurrence>[];

export const spellingOf = ({ numeral, measure, noun }: Numbered): string => numeral + measure + noun;

const numerals = '一二三四五六七八九十两';
const numeral = `[${numerals}]{1,3}|\\d{1,2}`;
const measure = `[${measures.join('')}]`;
/** Behind an opening mark. */
const quotedForm = new RegExp(`(${numeral})(${measure}?)([\\p{Script=Han}]{2,6})(?=[”’"])`, 'uy');
const openingMarks = '“‘"';
const opens = unitClass(/[“‘"]/);
const digit = /[〇零一二三四五六七八九十百千万亿两几数第\d.]/;

/** Nouns that are counted with and without 个 in plain text: 两个小时 and 两小时. */
const plainNouns =
  /^(小时|星期|世纪|季度|年度|钟头|月份|方面|层面|阶段|环节|部门|单位|国家|城市|地区|省份|县区|区县|乡镇|街道|社区|项目|问题|板块|领域|维度|中心|区域|片区|步骤|层次|系统|平台|孩子|老人|代表)/;

/** By the first appearance of what was coined. */
export function clusters(model: DocumentModel): readonly Cluster[] {
  const coined = coinedIn(model);
  if (coined.size === 0) return [];
  const { spellings, occurrences } = looksFor(coined);
  const mixed = mixedIn(spellings(model));
  if (mixed.size === 0) return [];
  const byKey = new Map<string, BlockFact<Occurrence>[]>();
  for (const key of coined.keys()) if (mixed.has(key)) byKey.set(key, []);
  for (const one of occurrences(model, mixed)) byKey.get(one.fact.key)!.push(one);
  return [...byKey.values()];
}

/** Keys of `key spelling` with more than one spelling. */
const mixedIn: (spellings: Tally) => ReadonlySet<string> = oncePer((spellings) => {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const one of spellings.keys()) {
    const [key = ''] = one.split(' ');
    if (once.has(key)) twice.add(key);
    once.add(key);
  }
  return twice;
});

const looksFor = oncePer((coined: Tally) => {
  const all: readonly Coined[] = Array.from(coined.keys(), (key) => ({ key, noun: key.replace(/^\d+/, '') }));
  const inPart = oncePer((part: Part) => occurrencesOf(part, all));
  return {
    spellings: tally((part) => inPart(part).map((one) => `${one.key} ${spellingOf(one)}`)),
    occurrences: blockFactsGiven((part: Part, keys: ReadonlySet<string>) =>
      inPart(part).filter(({ key }) => keys.has(key)),
    ),
  };
});

/** What stands in quotation marks somewhere, by number and noun. */
const coinedIn = tally(({ text: { text }, units }): readonly string[] => {
  if (!mayHold(units, openingMarks)) return nothing;
  let found: string[] | undefined;
  for (let at = 0; at < text.length; at++) {
    if (!opens(text.charCodeAt(at))) continue;
    quotedForm.lastIndex = at + 1;
    const [, numeral = '', , noun = ''] = quotedForm.exec(text) ?? [];
    if (noun === '' || numeralValue(numeral) === undefined || plainNouns.test(noun)) continue;
    found ??= [];
    found.push(`${numeralValue(numeral)}${noun}`);
  }
  return found ?? nothing;
});

const nothing: readonly string[] = [];

interface Coined {
  readonly key: string;
  readonly noun: string;
}

function occurrencesOf(part: Part, coined: readonly Coined[]): readonly Occurrence[] {
  let found: Occurrence[] | undefined;
  for (const one of coined) {
    const { noun } = one;
    if (!mayBeIn(part.units, noun.charCodeAt(0)) || !mayBeIn(part.units, noun.charCodeAt(1))) continue;
    found = [...(found ?? none), ...occurrencesIn(part, one)];
  }
  return found ?? none;
}

/** Every place of the noun that has the same number before it, with or without a measure word. */
function occurrencesIn({ text: { text }, role }: Part, { key, noun }: Coined): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = text.indexOf(noun); at !== -1; at = text.indexOf(noun, at + noun.length)) {
    const [before = '', written = '', measure = ''] = counted.exec(text.slice(Math.max(0, at - 4), at)) ?? [];
    const start = at - before.length;
    if (written === '' || `${numeralValue(written)}${noun}` !== key || digit.test(text[start - 1] ?? '')) continue;
    const norm = normSpan(start, at + noun.length);
    const quoted = isQuoted(text, norm);
    if (!quoted && !endsFreely(text, norm.end)) continue;
    const inHeading = role === 'title' || role === 'subtitle' || role === 'heading';
    found.push({ key, numeral: written, measure, noun, norm, quoted, inHeading });
  }
  return found;
}

const none: readonly Occurrence[] = [];

const counted = new RegExp(`(${numeral})(${measure}?)$`, 'u');
