// A marked line is all a grammar test needs: `{|quote:“……”|}` says what carries which scope.
import assert from 'node:assert/strict';
import { parseMarkup, withMarks } from '@dinggao/core/testing';
import type { ScopedToken } from './tokenize';

/** Labels of the fixtures and the scope each stands for, without the language's own suffix. */
const scopeOf = {
  title: 'markup.heading.title',
  subtitle: 'markup.heading.subtitle',
  atx: 'markup.heading.atx',
  bold: 'markup.heading.bold',
  column: 'markup.heading.column',
  symbol: 'markup.heading.symbol',
  chapter: 'markup.heading.chapter',
  h1: 'markup.heading.level-1',
  h2: 'markup.heading.level-2',
  h3: 'markup.heading.level-3',
  h4: 'markup.heading.level-4',
  couplet: 'markup.heading.couplet',
  quoted: 'markup.heading.quoted',
  quote: 'string.quoted.double',
  single: 'string.quoted.single',
  corner: 'string.quoted.other',
  book: 'string.other.book-title',
  date: 'constant.numeric.date',
  number: 'constant.numeric',
  unit: 'keyword.other.unit',
  document: 'constant.other.document-number',
  byline: 'meta.byline',
  role: 'keyword.other.role',
  person: 'entity.name.type.person',
  paper: 'entity.name.type.organization',
  dateline: 'keyword.control.dateline',
  speaker: 'keyword.other.speaker',
  annotation: 'comment.block.annotation',
  ellipsis: 'punctuation.separator.ellipsis',
} as const;

export type Label = keyof typeof scopeOf;

/**
 * Throws unless every label that is asked about stands exactly where the marks say.
 * Asked about: the labels in the fixture, and `also` (for what must not be there).
 */
export function checkTokens(
  tokenize: (text: string) => readonly (readonly ScopedToken[])[],
  marked: string,
  also: readonly Label[] = [],
): void {
  const { text, ranges } = parseMarkup(marked);
  const labels = [...new Set([...ranges.map(({ label }) => label as Label), ...also])];
  const lines = tokenize(text);
  const found = labels.flatMap((label) => stretches(text, lines, label).map((span) => ({ span, label })));
  assert.equal(withMarks(text, found), withMarks(text, ranges));
}

/** Neighbouring tokens of one scope are one stretch; a line never joins the next. */
function stretches(text: string, lines: readonly (readonly ScopedToken[])[], label: Label) {
  const scope = `${scopeOf[label]}.zh-report`;
  const spans: { start: number; end: number }[] = [];
  let lineStart = 0;
  text.split('\n').forEach((line, i) => {
    let open: { start: number; end: number } | undefined;
    for (const token of lines[i] ?? []) {
      const carries = token.end > token.start && token.scopes.includes(scope);
      if (!carries) open = undefined;
      else if (open) open.end = lineStart + token.end;
      else {
        open = { start: lineStart + token.start, end: lineStart + token.end };
        spans.push(open);
      }
    }
    lineStart += line.length + 1;
  });
  return spans;
}
