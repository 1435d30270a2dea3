// Where a text leaves the script it is mostly written in, and how it would be written there.

import { oncePer } from '../../base/once-per';
import { type Span, span } from '../../base/span';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import { brokenIn, touchesBroken } from '../../model/damage';
import type { DocumentModel } from '../../model/document-model';
import { firstFact } from '../../model/first-fact';
import type { Part } from '../../model/part';
import { type Tally, tally } from '../../model/tally';
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
  /** How often each word of the other script stands in it. */
  readonly words: (model: DocumentModel) => Tally;
  readonly firstWord: (model: DocumentModel) => BlockFact<MixedWord> | undefined;
  /** By block; counts from the start of the block's content. */
  readonly mixtures: (model: DocumentModel) => readonly BlockFact<Mixture>[];
}

function looksFor(script: Script): Looks {
  const mixtureIn = oncePer((part: Part) => mixtureOf(part, script));
  return {
    words: tally((part) => mixtureIn(part).flatMap(({ words }) => words.map(({ text }) => text))),
    firstWord: firstFact((part) => mixtureIn(part).flatMap(({ words }) => words)),
    mixtures: blockFacts(mixtureIn),
  };
}

export const looks: Readonly<Record<Script, Looks>> = {
  simplified: looksFor('simplified'),
  traditional: looksFor('traditional'),
};

const read: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item', 'quote', 'table']);
const none: readonly never[] = [];

function mixtureOf(part: Part, script: Script): readonly Mixture[] {
  const { kind, text } = part;
  // Where folding changes nothing no character is of the other script.
  if (!read.has(kind) || (script === 'simplified' && text.unfolded === text.text)) return none;
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
  const before = at > 0 ? wordBits(text[at - 1]!, text[at]!) : undefined;
  const behind = at + 1 < text.length ? wordBits(text[at]!, text[at + 1]!) : undefined;
  if (before === undefined && behind === undefined) return undefined;
  return { start: (before ?? Number.POSITIVE_INFINITY) < (behind ?? Number.POSITIVE_INFINITY) ? at - 1 : at };
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
