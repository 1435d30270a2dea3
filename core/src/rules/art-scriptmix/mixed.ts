// Where a text leaves the script it is mostly written in, and how it would be written there.

import { derivedOnce } from '../../base/derived';
import { type Span, span } from '../../base/span';
import { type BlockFact, blockFacts, type ChapterFacts, chapterFacts } from '../../model/block-facts';
import { brokenIn, touchesBroken } from '../../model/damage';
import type { DocumentModel } from '../../model/document-model';
import { noticed, sumOf } from '../../model/noticed';
import type { Part } from '../../model/part';
import { foldScript } from '../../text/fold-script';
import { wordBits } from '../../text/mojibake/words';
import type { NormalizedText } from '../../text/normalized-text';
import { opaqueSpans } from '../../text/opaque';
import { isRegionalForm, type Script, scriptOfUnit } from '../../text/script';
import { staysInSomePhrase, toTraditional } from '../../text/to-traditional';
import type { TextEdit } from '../rule';
import { cover, namesIn, quotationsIn, titlesIn } from './kept';

export interface Mixture {
  /** Every word, or lone character, of the other script; not those in quotations, titles of works and names. */
  readonly words: readonly MixedWord[];
  /** All that would be written otherwise, quotations too; titles of works and names keep their characters. */
  readonly edits: readonly TextEdit[];
}

export interface MixedWord {
  readonly span: Span;
  /** As read, in the characters it has. */
  readonly text: string;
}

/** Looks for what is foreign in a text of one script. */
export interface Looks {
  /** How many words of the other script stand in it. */
  readonly count: (model: DocumentModel) => number;
  readonly firstWord: (model: DocumentModel) => BlockFact<MixedWord> | undefined;
  /** The first few different ones. */
  readonly examples: (model: DocumentModel, most: number) => readonly string[];
  /** By block; counts from the start of the block's content. */
  readonly mixtures: (model: DocumentModel) => readonly BlockFact<Mixture>[];
}

function looksFor(script: Script): Looks {
  const mixed = derivedOnce((part: Part) => mixtureOf(part, script));
  const mixtureIn = (part: Part) => (mayMix(part, script) ? mixed(part) : none);
  const wordsIn = (part: Part) => mixtureIn(part)[0]?.words ?? none;
  const { times, first } = noticed(wordsIn);
  const words = chapterFacts(wordsIn);
  return {
    count: (model) => sumOf(times(model)),
    firstWord: first,
    examples: (model, most) => firstFew(words(model), most),
    mixtures: blockFacts(mixtureIn),
  };
}

function firstFew(chapters: readonly ChapterFacts<MixedWord>[], most: number): readonly string[] {
  const few = new Set<string>();
  for (const { holders } of chapters)
    for (const { facts } of holders)
      for (const { text } of facts) {
        few.add(text);
        if (few.size === most) return [...few];
      }
  return [...few];
}

export const looks: Readonly<Record<Script, Looks>> = {
  simplified: looksFor('simplified'),
  traditional: looksFor('traditional'),
};

const read: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item', 'quote', 'table']);
const none: readonly never[] = [];

/** Where folding changes nothing no character is of the other script. */
const mayMix = ({ kind, text }: Part, script: Script): boolean =>
  read.has(kind) && (script !== 'simplified' || text.unfolded !== text.text);

/** One or none. */
function mixtureOf(part: Part, script: Script): readonly Mixture[] {
  const { text } = part;
  const found = changesIn(text, script);
  if (found.length === 0) return none;
  const isNamed = cover(text.text.length, namesIn(part));
  const broken = brokenIn(part);
  const changes = found.filter(({ at, span }) => isNamed[at] === 0 && !touchesBroken(broken, span));
  if (changes.length === 0) return none;
  const certain = changes.filter(({ isCertain }) => isCertain);
  return [{ words: asWords(text, certain), edits: changes.map(({ span, to }) => ({ span, text: to })) }];
}

interface Change {
  /** Offset in the block's norm. */
  readonly at: number;
  /** In the block's source. */
  readonly span: Span;
  readonly to: string;
  /** Whether it is of the other script beyond doubt, alone or by the word it stands in, and no words of others. */
  readonly isCertain: boolean;
}

/** All that a script would write otherwise, apart from titles of works, code and addresses. */
function changesIn(text: NormalizedText, script: Script): readonly Change[] {
  const { unfolded, source } = text;
  const simplified = foldScript(unfolded);
  const written = script === 'traditional' ? toTraditional(simplified) : simplified;
  if (written === unfolded) return none;
  const kept = cover(unfolded.length, titlesIn(text.text));
  const quoted = cover(unfolded.length, quotationsIn(text.text));
  const opaque = opaqueSpans(source);
  const changes: Change[] = [];
  for (let at = 0; at < unfolded.length; at++) {
    const from = unfolded[at]!;
    const to = written[at]!;
    if (from === to || kept[at] === 1 || !mayChange(from, simplified[at]!, script)) continue;
    const { start } = text.toSource({ start: at, end: at + 1 });
    const place = span(start, start + 1);
    if (source[start] !== from || touchesBroken(opaque, place)) continue;
    const isCertain = quoted[at] === 0 && isForeign(simplified, at, from, script);
    changes.push({ at, span: place, to, isCertain });
  }
  return changes;
}

/** Traditional texts write them too, whatever the tables say: 布 and 佈, 志 and 誌. They count for nothing, and stay. */
const either = new Set('台布占周面群升岩雇吊志回扎伙托注向折凶欲背才了借致');
/** Characters of the Simplified standard since 2013, mostly for names (通用规范汉字表). */
const inNames = new Set('昇陞堃喆淼甯迺鉅谿邨颺龢祕犇镕锺');

function mayChange(char: string, simplified: string, script: Script): boolean {
  if (script === 'simplified') return !inNames.has(char);
  // Only what folding leaves alone can be Simplified: the writer's 裡 is not made 裏.
  return char === simplified && !either.has(char) && !isRegionalForm(char);
}

function isForeign(simplified: string, at: number, char: string, script: Script): boolean {
  const alone = scriptOfUnit(char.charCodeAt(0));
  if (script === 'simplified') return alone === 'traditional';
  if (alone === 'simplified' && !staysInSomePhrase(char)) return true;
  return wordAround(simplified, at) !== undefined;
}

/** The common word of two characters a character stands in: 干部, 关于; the more common of two. */
function wordAround(text: string, at: number): { readonly start: number } | undefined {
  const before = at > 0 ? wordBits(text[at - 1]!, text[at]!) : Infinity;
  const behind = at + 1 < text.length ? wordBits(text[at]!, text[at + 1]!) : Infinity;
  if (before === Infinity && behind === Infinity) return undefined;
  return { start: before < behind ? at - 1 : at };
}

/** The words the changes stand in, each once. */
function asWords(text: NormalizedText, changes: readonly Change[]): readonly MixedWord[] {
  const words: MixedWord[] = [];
  let last = -1;
  for (const { at } of changes) {
    if (at < last) continue;
    const word = wordAround(text.text, at)?.start;
    const start = word ?? at;
    last = word === undefined ? at + 1 : word + 2;
    words.push({ span: text.toSource({ start, end: last }), text: text.unfolded.slice(start, last) });
  }
  return words;
}
