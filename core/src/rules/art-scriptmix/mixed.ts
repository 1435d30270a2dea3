// Where a text leaves the script it is mostly written in, and how it would be written there.
import { lazy } from '../../base/lazy';
import { type Span, shift, span } from '../../base/span';
import { brokenStretches, touchesBroken } from '../../model/damage';
import type { Block, DocumentModel } from '../../model/document-model';
import { foldScript } from '../../text/fold-script';
import { wordBits } from '../../text/mojibake/words';
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
  for (const block of model.blocks) {
    if (!read.has(block.kind)) continue;
    const all = changesIn(block, model.script);
    if (all.length === 0) continue;
    const { text: norm } = block.text;
    const kept = cover(norm.length, [...titlesIn(norm), ...(names().get(block) ?? [])]);
    const opaque = opaqueSpans(block.text.source).map((at) => shift(at, block.content.start));
    const changes = all.filter(
      ({ at, span }) => !kept[at] && !touchesBroken(broken, span) && !touchesBroken(opaque, span),
    );
    for (const { span, to } of changes) edits.push({ span, text: to });
    const quoted = cover(norm.length, quotationsIn(norm));
    const certain = changes.filter((change) => !quoted[change.at] && change.isForeign);
    words.push(...asWords(block, certain));
  }
  return { words, edits };
}

interface Change {
  /** Offset in the block's norm. */
  readonly at: number;
  /** In the document's source. */
  readonly span: Span;
  readonly to: string;
  /** Whether it is of the other script beyond doubt, alone or by the word it stands in. */
  readonly isForeign: boolean;
}

/** Every character of a block that the script would write otherwise. */
function changesIn(block: Block, script: Script): readonly Change[] {
  const { unfolded, source } = block.text;
  const simplified = foldScript(unfolded);
  const written = script === 'traditional' ? toTraditional(simplified) : simplified;
  if (written === unfolded) return [];
  const changes: Change[] = [];
  for (let at = 0; at < unfolded.length; at++) {
    const from = unfolded[at]!;
    const to = written[at]!;
    if (from === to || !mayChange(from, simplified[at]!, script)) continue;
    const { start } = block.text.toSource({ start: at, end: at + 1 });
    if (source[start] !== from) continue;
    const offset = block.content.start + start;
    changes.push({ at, span: span(offset, offset + 1), to, isForeign: isForeign(simplified, at, from, script) });
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
