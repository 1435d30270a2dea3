// Ever larger selections around a place: word, name, clause, sentence, quotation, paragraph, section, document.
import {
  type Block,
  contains,
  type DocumentModel,
  type NormSpan,
  normSpan,
  pairedMarks,
  type Section,
  type Span,
  sentences,
  span,
} from '@dinggao/core';

/** Each contains the one before it and is larger. The first contains `offset`, UTF-16 units of the source; none is empty. */
export function selections(model: DocumentModel, offset: number): readonly Span[] {
  const length = model.text.source.length;
  const at = Math.min(Math.max(offset, 0), length);
  const block = model.blocks.find((one) => touches(one.span, at));
  const found = [...(block ? within(model, block, at) : []), ...sectionsAt(model.sections, at), span(0, length)].filter(
    ({ start, end }) => start < end && start <= at && at <= end,
  );
  const chain: Span[] = [];
  for (const one of found.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    if (!last || (contains(one, last) && one.end - one.start > last.end - last.start)) chain.push(one);
  }
  return chain;
}

const touches = ({ start, end }: Span, at: number): boolean => start <= at && at <= end;

function within(model: DocumentModel, block: Block, at: number): readonly Span[] {
  const { text, norm, reading, content } = block;
  const inSource = (local: NormSpan): Span =>
    model.text.toSource(normSpan(local.start + norm.start, local.end + norm.start));
  const read = text.text;
  const pairs = pairedMarks(read).pairs.map(({ inner, norm: whole }) => ({
    inner: inSource(inner),
    whole: inSource(whole),
  }));
  return [
    ...nearest(words(reading.tokens), at, inSource),
    ...mentionsAt(model, at),
    ...nearest(clauses(read), at, inSource),
    ...nearest(sentences(read), at, inSource).map((one) => pairs.reduce((cut, pair) => fitted(cut, pair, at), one)),
    ...pairs.flatMap(({ inner, whole }) => [inner, whole]),
    content,
    block.span,
  ];
}

/** The one the place is in; at the end of one, and the start of none, the one before. */
function nearest(row: readonly NormSpan[], at: number, inSource: (one: NormSpan) => Span): readonly Span[] {
  const near = row.map(inSource).filter((one) => touches(one, at));
  const one = near.find(({ end }) => at < end) ?? near[0];
  return one ? [one] : [];
}

interface Pair {
  readonly inner: Span;
  readonly whole: Span;
}

/** A sentence that starts outside of a quotation and ends inside: its part in there, or all of both. */
function fitted(sentence: Span, { inner, whole }: Pair, at: number): Span {
  const start = Math.max(sentence.start, inner.start);
  const end = Math.min(sentence.end, inner.end);
  if (end <= start || contains(sentence, whole) || contains(inner, sentence)) return sentence;
  if (start <= at && at <= end) return span(start, end);
  return span(Math.min(sentence.start, whole.start), Math.max(sentence.end, whole.end));
}

/** Around a place, not behind it, unless nothing is named at it. */
function mentionsAt({ mentions }: DocumentModel, at: number): readonly Span[] {
  const near = mentions.map((one) => one.span).filter((one) => touches(one, at));
  const around = near.filter(({ end }) => at < end);
  return around.length > 0 ? around : near;
}

const words = (ends: Uint32Array | undefined): readonly NormSpan[] =>
  ends ? Array.from(ends, (end, i) => normSpan(ends[i - 1] ?? 0, end)) : [];

/** What stands between two marks, white space at its ends left out. */
const clause =
  /[^\s，；：。？！…,;:?!“”‘’「」『』（）()《》]+(?:[^\S\r\n]+[^\s，；：。？！…,;:?!“”‘’「」『』（）()《》]+)*/g;

const clauses = (text: string): readonly NormSpan[] =>
  [...text.matchAll(clause)].map(({ index, 0: found }) => normSpan(index, index + found.length));

const sectionsAt = (sections: readonly Section[], at: number): readonly Span[] =>
  sections.flatMap((section) => (touches(section.span, at) ? [...sectionsAt(section.children, at), section.span] : []));
