// Where a text leaves the script it is mostly written in, and how it would be written there.
import { lazy } from '../../base/lazy';
import { type Span, shift, span } from '../../base/span';
import { blockFacts } from '../../model/block-facts';
import { brokenStretches, touchesBroken } from '../../model/damage';
import type { Block, DocumentModel } from '../../model/document-model';
import { foldScript } from '../../text/fold-script';
import { wordBits } from '../../text/mojibake/words';
import type { NormalizedText } from '../../text/normalized-text';
import { opaqueSpans } from '../../text/opaque';
import { isRegionalForm, type Script, scriptOfUnit } from '../../text/script';
import { staysInSomePhrase, toTraditional } from '../../text/to-traditional';
import type { TextEdit } from '../rule';
import { cover, namesByBlock, quotationsIn, titlesIn } from './kept';

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

const read: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item', 'quote', 'table']);

export function mixtureIn(model: DocumentModel): Mixture {
  const broken = brokenStretches(model);
  const names = lazy(() => namesByBlock(model));
  const words: MixedWord[] = [];
  const edits: TextEdit[] = [];
  for (const { block, fact } of changesBy[model.script](model)) {
    if (!read.has(block.kind)) continue;
    const named = names().get(block);
    const isNamed = named && cover(block.text.text.length, named);
    const changes = fact.filter(
      ({ at, span }) => !isNamed?.[at] && !touchesBroken(broken, shift(span, block.content.start)),
    );
    for (const { span, to } of changes) edits.push({ span: shift(span, block.content.start), text: to });
    words.push(
      ...asWords(
        block,
        changes.filter(({ isCertain }) => isCertain),
      ),
    );
  }
  return { words, edits };
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

/** By block: all that a script would write otherwise, apart from titles of works, code and addresses. */
const changesBy: Readonly<Record<Script, ReturnType<typeof blockFacts<readonly Change[]>>>> = {
  simplified: blockFacts(({ text }) => changesIn(text, 'simplified')),
  traditional: blockFacts(({ text }) => changesIn(text, 'traditional')),
};

/** All changes of a text, as one fact; none where there are none. */
function changesIn(text: NormalizedText, script: Script): readonly (readonly Change[])[] {
  const { unfolded, source } = text;
  const simplified = foldScript(unfolded);
  const written = script === 'traditional' ? toTraditional(simplified) : simplified;
  if (written === unfolded) return [];
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
  return changes.length === 0 ? [] : [changes];
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
function asWords({ text, content }: Block, changes: readonly Change[]): readonly MixedWord[] {
  const words: MixedWord[] = [];
  let last = -1;
  for (const { at } of changes) {
    if (at < last) continue;
    const word = wordAround(text.text, at)?.start;
    const start = word ?? at;
    last = word === undefined ? at + 1 : word + 2;
    const source = shift(text.toSource({ start, end: last }), content.start);
    words.push({ span: source, text: text.unfolded.slice(start, last) });
  }
  return words;
}
