// The project's own reports against their marks: people, posts and organizations, exactly those and nothing else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mention, Span } from '@dinggao/core';
import { modelOf, parseMarkup, withMarks } from '@dinggao/core/testing';
import { knownGaps } from './known-gaps';

const folder = fileURLToPath(new URL('./reports/', import.meta.url));
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const marked = new Set<Mention['kind']>(['person', 'title', 'organization']);

interface Labeled {
  readonly span: Span;
  readonly label: string;
}

const keyOf = ({ span, label }: Labeled): string => `${span.start} ${span.end} ${label}`;

/** What is marked and was not found, and what was found and is not marked, each line of the report that differs. */
function differences(name: string): { readonly lines: readonly string[]; readonly gaps: readonly string[] } {
  const { text, ranges } = parseMarkup(readFileSync(join(folder, name), 'utf8'));
  const found = modelOf(text)
    .mentions.filter(({ kind }) => marked.has(kind))
    .map(({ span, kind }): Labeled => ({ span, label: kind }));
  const [inFound, inMarked] = [new Set(found.map(keyOf)), new Set(ranges.map(keyOf))];
  const differing = [
    ...ranges.filter((one) => !inFound.has(keyOf(one))).map((one) => ({ one, sign: '-' })),
    ...found.filter((one) => !inMarked.has(keyOf(one))).map((one) => ({ one, sign: '+' })),
  ].sort((a, b) => a.one.span.start - b.one.span.start || a.sign.localeCompare(b.sign));
  const gaps = differing.map(
    ({ one: { span, label }, sign }) => `${sign}${label}: ${text.slice(span.start, span.end)}`,
  );
  return { lines: differingLines(withMarks(text, ranges), withMarks(text, found)), gaps };
}

/** Both marked texts, line by line where they are not the same. Marks never hold a line break. */
function differingLines(expected: string, actual: string): readonly string[] {
  const other = actual.split('\n');
  return expected
    .split('\n')
    .flatMap((line, i) => (line === other[i] ? [] : [`  expected: ${line}`, `  actual:   ${other[i]}`]));
}

describe('marked reports', () => {
  it('are twenty at least', () => assert(reports.length >= 20));

  for (const name of reports) {
    const known = knownGaps[basename(name, '.txt')] ?? [];
    it(known.length === 0 ? name : `${name}, but for ${known.length} known gaps`, () => {
      const { lines, gaps } = differences(name);
      assert.deepEqual(gaps, known, `${name}\n${lines.join('\n')}`);
    });
  }

  it('every list of gaps belongs to a report', () => {
    for (const name of Object.keys(knownGaps)) assert(reports.includes(`${name}.txt`), name);
  });
});
