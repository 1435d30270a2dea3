// Which sentences of a document were said before, in the same section or as a whole paragraph.
import { derivedOnce } from '../../base/derived';
import { oncePer } from '../../base/once-per';
import type { NormSpan } from '../../base/span';
import { chapterFacts, chapterFactsGiven, type Holder, holderBlock } from '../../model/block-facts';
import type { Block, DocumentModel } from '../../model/document-model';
import type { Part } from '../../model/part';
import { repeated } from '../../model/repeated';
import { sentences } from '../../structure/sentences';

/** A sentence by itself, counted from its block's start. */
interface Sentence {
  readonly norm: NormSpan;
  readonly key: string;
  /** The sentence is all its paragraph has, and it is long. */
  readonly whole: boolean;
}

/** A sentence in its document. */
export interface Place {
  readonly block: Block;
  readonly at: number;
  readonly norm: NormSpan;
}

export interface Repeat {
  readonly found: Place;
  /** Where the document says it first. */
  readonly first: Place;
  /** Both are whole paragraphs. */
  readonly wholes: boolean;
}

/** In Han characters, without white space. */
const shortest = 15;
const longParagraph = 40;
const han = /\p{Script=Han}/gu;

export const article = /^\s*第[一二三四五六七八九十百千零〇\d]+条/u;

/** No sentence without a full stop: a heading, a caption, a line of a table. */
const sentencesIn = derivedOnce(({ kind, role, text: { text } }: Part): readonly Sentence[] => {
  if (kind !== 'paragraph' || (role !== 'body' && role !== 'lead')) return none;
  if (text.length < shortest || article.test(text)) return none;
  const all = sentences(text);
  const found: Sentence[] = [];
  for (const norm of all) {
    if (norm.end - norm.start < shortest || !'。！？'.includes(text[norm.end - 1]!)) continue;
    if ('“‘（('.includes(text[norm.start]!)) continue;
    const sentence = text.slice(norm.start, norm.end);
    const key = sentence.includes(' ') ? sentence.replace(/\s/gu, '') : sentence;
    found.push({ norm, key, whole: all.length === 1 && key.length > longParagraph });
  }
  return found.length === 0 ? none : found;
});

const none: readonly never[] = [];

const saidTwice = repeated((part) => sentencesIn(part).map(({ key }) => key));

const isLong = (key: string): boolean => (key.match(han)?.length ?? 0) >= shortest;

/** A number for each sentence that counts. */
const numbersOf = oncePer(
  (keys: ReadonlySet<string>): ReadonlyMap<string, number> =>
    new Map([...keys].filter(isLong).map((key, number) => [key, number])),
);

/** A sentence that stands elsewhere too. */
interface Again extends Sentence {
  /** The same for all that say the same. */
  readonly number: number;
}

const saidAgain = chapterFactsGiven((part: Part, numbers: ReadonlyMap<string, number>): readonly Again[] => {
  let found: Again[] | undefined;
  for (const sentence of sentencesIn(part)) {
    const number = numbers.get(sentence.key);
    if (number === undefined) continue;
    found ??= [];
    found.push({ number, ...sentence });
  }
  return found ?? none;
});

/**
 * The sentences of a chapter in a row, four figures each: the number of the block, counted from the chapter's start;
 * which of the holders and which of its facts it is; twice the sentence's number, and one more for a whole paragraph.
 * Where much was pasted there are thousands, and whoever reads them at every edit should not have to fetch each from memory.
 */
const rowOf = oncePer((holders: readonly Holder<Again>[]): Int32Array => {
  const row = new Int32Array(holders.reduce((sum, { facts }) => sum + facts.length * figures, 0));
  let next = 0;
  for (let holder = 0; holder < holders.length; holder++) {
    const { at, facts } = holders[holder]!;
    for (let fact = 0; fact < facts.length; fact++) {
      const { number, whole } = facts[fact]!;
      row[next++] = at;
      row[next++] = holder;
      row[next++] = fact;
      row[next++] = number * 2 + Number(whole);
    }
  }
  return row;
});

const figures = 4;

/** Numbers of the blocks that are headings. */
const headingNumbers = (model: DocumentModel): readonly number[] =>
  headings(model).flatMap(({ start, holders }) => holders.map(({ at }) => start.at + at));

const headings = chapterFacts(({ role, text }) =>
  (role === 'heading' || role === 'title') && text.text !== '' ? [true] : none,
);

/** By appearance. What is said under different headings is compared only where it is a whole paragraph. */
export function repeatsIn(model: DocumentModel): readonly Repeat[] {
  const keys = saidTwice(model);
  const numbers = numbersOf(keys);
  if (numbers.size === 0) return none;
  const chapters = saidAgain(model, numbers);
  const place = (chapter: number, offset: number): Place => {
    const { start, holders } = chapters[chapter]!;
    const row = rowOf(holders);
    const holder = holders[row[offset + 1]!]!;
    const { norm } = holder.facts[row[offset + 2]!]!;
    return { block: holderBlock(model, start, holder), at: start.at + holder.at, norm };
  };
  // By number: one more than the chapter of the first place, its place in the row, how many headings stand before it.
  const first = new Int32Array(numbers.size * 3);
  const ends = headingNumbers(model);
  const found: Repeat[] = [];
  let section = 0;
  for (let chapter = 0; chapter < chapters.length; chapter++) {
    const { start, holders } = chapters[chapter]!;
    const row = rowOf(holders);
    for (let i = 0; i < row.length; i += figures) {
      while (section < ends.length && ends[section]! < start.at + row[i]!) section++;
      const told = row[i + 3]!;
      const own = (told >> 1) * 3;
      if (first[own] === 0) {
        first[own] = chapter + 1;
        first[own + 1] = i;
        first[own + 2] = section;
        continue;
      }
      const before = first[own]! - 1;
      const offset = first[own + 1]!;
      const wholes = (told & 1) === 1 && (rowOf(chapters[before]!.holders)[offset + 3]! & 1) === 1;
      if (wholes || section === first[own + 2])
        found.push({ found: place(chapter, i), first: place(before, offset), wholes });
    }
  }
  return found;
}
