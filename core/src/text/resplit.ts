// The blocks of an edited text, made out of those it had before: cut anew is only what the edit may have changed.
import { type TextChange, textChange } from '../base/text-change';
import { type DocumentLanguage, splitBlocks } from './blocks';
import type { Cut } from './cut';
import { frontMatterBlock } from './front-matter';
import { cutMarkdown, isTooDeep } from './markdown-blocks';
import { startsAnew } from './markdown-starts';
import { cutLines } from './plain-blocks';
import { type SourceBlock, sameBlock } from './source-block';
import { longestWrapped } from './wrapped';

/** A text and its blocks, which may be told one by one. */
export interface SplitSource {
  readonly source: string;
  readonly blocks: BlockList;
  /** Whether it is Markdown of lines too deep to be parsed (`isTooDeep`). */
  readonly isDeep: boolean;
}

export interface BlockList {
  readonly length: number;
  at(index: number): SourceBlock | undefined;
}

/**
 * The blocks of a text by those of the text before: its first `before` blocks as they are, then `middle`, then its last
 * `after` blocks, each `delta` units further on.
 */
export interface Resplit {
  readonly before: number;
  readonly middle: readonly SourceBlock[];
  readonly after: number;
  readonly delta: number;
  /** As of the text before. */
  readonly isDeep: boolean;
}

type Around = Omit<Resplit, 'isDeep'>;

/**
 * Gives what `splitBlocks(source, language)` gives, without a copy of what an edit left alone. `previous` was split in the
 * same language. Costs a comparison of both texts, and what stands between two places around the edit where a paragraph
 * begins, whatever stands before it; where that is not to be told, the whole text is cut anew.
 */
export function resplit(previous: SplitSource, source: string, language: DocumentLanguage): Resplit {
  const change = textChange(previous.source, source);
  const delta = source.length - previous.source.length;
  const { blocks, isDeep } = previous;
  if (change.start === source.length && delta === 0)
    return { before: blocks.length, middle: [], after: 0, delta, isDeep };
  const found = cutAround(previous, source, language, change);
  if (found) return { isDeep: false, ...trimmedToChange(blocks, change, found) };
  const middle = splitBlocks(source, language);
  const whole = { before: 0, middle, after: 0, delta };
  return { isDeep: language === 'markdown' && isTooDeep(source, middle), ...trimmedToChange(blocks, change, whole) };
}

function cutAround(
  { source: old, blocks, isDeep }: SplitSource,
  source: string,
  language: DocumentLanguage,
  change: TextChange,
): Around | undefined {
  const isMarkdown = language === 'markdown';
  const delta = source.length - old.length;
  const head = frontMatterBlock(source);
  const top = head?.span.end ?? 0;
  if (isMarkdown ? isDeep : !hasLongLine(old, blocks, change, top, delta)) return undefined;
  const isNew = (i: number) => (isMarkdown ? startsAnew(old, blocks, i) : blocks.at(i)!.kind !== 'front-matter');
  const first = blocks.at(0);
  const oldTop = first?.kind === 'front-matter' ? first.span.end : 0;
  // Where the front matter itself changed nothing in front of the edit stays.
  let before = oldTop === top && (top === 0 || top < change.start) ? lastEndingBefore(blocks, change.start) : -1;
  while (before >= 0 && !isNew(before)) before--;

  const middle: SourceBlock[] = [];
  const put = (block: SourceBlock) => void middle.push(block);
  if (before < 0 && head) put(head);
  let at = before < 0 ? 0 : before;
  let after = 0;
  const isDone: Cut['isDone'] = (place, blankBefore) => {
    if (place < change.newEnd) return false;
    while (at < blocks.length && blocks.at(at)!.span.start < place - delta) at++;
    const block = blocks.at(at);
    if (block?.span.start !== place - delta || block.blankBefore !== blankBefore || !isNew(at)) return false;
    after = blocks.length - at;
    return true;
  };
  const from = before < 0 ? top : blocks.at(before)!.span.start;
  const run: Cut = { source, top, from, put, isDone };
  if (isMarkdown) {
    if (!cutMarkdown(run)) return undefined;
  } else cutLines(run, language);
  return { before: Math.max(before, 0), middle, after, delta };
}

/** Index of the last block that ends before the place, and with it its line; -1 if there is none. */
function lastEndingBefore(blocks: BlockList, place: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks.at(middle)!.span.end < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether some line the edit left alone is too long for wrapped text, so that neither of both texts is read as such. */
function hasLongLine(
  source: string,
  blocks: BlockList,
  { start, oldEnd }: TextChange,
  top: number,
  delta: number,
): boolean {
  for (let i = 0; i < blocks.length; i++) {
    const { kind, span } = blocks.at(i)!;
    if (span.end - span.start <= longestWrapped || kind === 'front-matter') continue;
    const isKept = span.end < start ? span.start >= top : span.start > oldEnd && span.start + delta >= top;
    if (isKept && !/[\n\r]/.test(source.slice(span.start, span.start + longestWrapped + 1))) return true;
  }
  return false;
}

/** Blocks cut anew that are the old ones all the same, in place and in wording, count as such. */
function trimmedToChange(old: BlockList, change: TextChange, { before, middle, after, delta }: Around): Around {
  let first = 0;
  let last = middle.length;
  const isOld = (i: number, block: SourceBlock, by: number) =>
    i < old.length - after && sameBlock(old.at(i)!, block, by);
  while (first < last && middle[first]!.span.end <= change.start && isOld(before + first, middle[first]!, 0)) first++;
  let kept = after;
  while (
    last > first &&
    middle[last - 1]!.span.start >= change.newEnd &&
    old.length - kept > before + first &&
    sameBlock(old.at(old.length - kept - 1)!, middle[last - 1]!, delta)
  ) {
    last--;
    kept++;
  }
  return { before: before + first, middle: middle.slice(first, last), after: kept, delta };
}
