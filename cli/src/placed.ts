// Findings with lines and columns and the line they stand in: plain data, enough for every output format.

import type { Diagnostic, Language } from '@dinggao/core';
import { type DiagnosticNode, diagnosticNode, type EditNode, type FixNode } from './formats/contract';

/** From 1. `column` counts UTF-16 units, as editors do; `bytes` counts bytes of UTF-8, as reviewdog does. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly bytes: number;
}

export interface Range {
  readonly start: Point;
  /** Behind the last unit. */
  readonly end: Point;
}

export interface PlacedEdit extends EditNode {
  readonly range: Range;
}

export interface PlacedFix extends Omit<FixNode, 'edits'> {
  readonly edits: readonly PlacedEdit[];
}

export interface PlacedFinding {
  readonly node: DiagnosticNode;
  readonly range: Range;
  /** The line where it begins, without its end. */
  readonly text: string;
  /** Only where their places are told. */
  readonly fixes: readonly PlacedFix[];
}

/** How much is told of fixes: nothing, what `node` holds, or the lines and columns of their edits too. */
export type FixDetail = 'none' | 'offsets' | 'places';

/** Every finding of one file. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly PlacedFinding[];
}

/** A fix may have thousands of edits: what is not asked for is not made. */
export function placed(
  file: string,
  source: string,
  all: readonly Diagnostic[],
  language: Language,
  detail: FixDetail,
): FileFindings {
  if (all.length === 0) return { file, findings: [] };
  const starts = lineStarts(source);
  const range = ({ start, end }: { start: number; end: number }): Range => ({
    start: pointAt(source, starts, start),
    end: pointAt(source, starts, end),
  });
  const placedFix = (fix: FixNode): PlacedFix => ({
    ...fix,
    edits: fix.edits.map(({ start, end, text }) => ({ start, end, text, range: range({ start, end }) })),
  });
  const findings = all.map((one): PlacedFinding => {
    const node = diagnosticNode(file, one, language, detail !== 'none');
    const whole = range(node);
    return {
      node,
      range: whole,
      text: lineOf(source, starts, whole.start.line),
      fixes: detail === 'places' ? node.fixes.map(placedFix) : [],
    };
  });
  return { file, findings };
}

const lineEnd = /\r\n|\r|\n/g;

/** Offsets where the lines of a text begin. */
export const lineStarts = (source: string): readonly number[] => [
  0,
  ...Array.from(source.matchAll(lineEnd), (found) => found.index + found[0].length),
];

/** `starts`: of the same text. An offset outside the text is one of its ends. */
export function pointAt(source: string, starts: readonly number[], offset: number): Point {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = starts[low] ?? 0;
  const before = source.slice(start, offset);
  return { line: low + 1, column: before.length + 1, bytes: Buffer.byteLength(before, 'utf8') + 1 };
}

const lineOf = (source: string, starts: readonly number[], line: number): string =>
  source.slice(starts[line - 1], starts[line] ?? source.length).replace(/[\r\n]+$/, '');
