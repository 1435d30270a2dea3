// Names in color: each stretch of the text with what it names, flat, one line each; and what changed since last time.
import { type DocumentModel, type Mention, overlaps, type Span } from '@dinggao/core';

/** The order is that of the legend. */
export const tokenTypes = ['person', 'title', 'organization', 'place', 'term', 'meeting', 'date'] as const;
export type TokenType = (typeof tokenTypes)[number];

export interface Token {
  /** On one line; damage included. */
  readonly span: Span;
  readonly type: TokenType;
  /** Where a person is given posts, or an organization stands in full for the first time. */
  readonly introduces: boolean;
}

/** In order, disjoint: of 市委 inside 市委书记 the organization shows, and the title around it. `within`: all if absent. */
export function tokens(model: DocumentModel, within?: Span): readonly Token[] {
  const introductions = introductionsOf(model);
  const shown = model.mentions.filter(({ kind, span }) => isType(kind) && (!within || overlaps(span, within)));
  return flatten(shown).flatMap(({ mention, span }) =>
    lines(model.text.source, span).map((line) => ({
      span: line,
      type: mention.kind as TokenType,
      introduces: introductions.has(mention),
    })),
  );
}

const isType = (kind: string): kind is TokenType => (tokenTypes as readonly string[]).includes(kind);

const introductionsOf = ({ people, organizations }: DocumentModel): ReadonlySet<Mention | undefined> =>
  new Set([
    ...people.map(({ introduced }) => introduced),
    ...organizations.map(({ name, mentions }) => mentions.find(({ form }) => form === name)),
  ]);

interface Stretch {
  readonly mention: Mention;
  readonly span: Span;
}

/** `mentions` by start, the longer first. What lies inside another takes its part of it away. */
function flatten(mentions: readonly Mention[]): readonly Stretch[] {
  const flat: Stretch[] = [];
  const open: Mention[] = [];
  let at = 0;
  const emit = (mention: Mention, end: number): void => {
    if (at < end) flat.push({ mention, span: { start: at, end } });
    at = Math.max(at, end);
  };
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last && last.span.end <= offset; last = open.at(-1)) {
      emit(last, last.span.end);
      open.pop();
    }
  };
  for (const mention of mentions) {
    const { start } = mention.span;
    closeUntil(start);
    const around = open.at(-1);
    if (around) emit(around, start);
    at = Math.max(at, start);
    open.push(mention);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return flat;
}

const line = /[^\r\n]+/g;

/** A name may go on in the next line; neither the break nor the indentation is part of it. */
function lines(source: string, { start, end }: Span): readonly Span[] {
  return [...source.slice(start, end).matchAll(line)].flatMap(({ index, 0: text }) => {
    const from = start + index + text.length - text.trimStart().length;
    const to = start + index + text.trimEnd().length;
    return from < to ? [{ start: from, end: to }] : [];
  });
}

export interface DataEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: readonly number[];
}

/** What makes `after` of `before`: nothing, or one replacement between what both begin and end with. */
export function dataEdits(before: readonly number[], after: readonly number[]): readonly DataEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
