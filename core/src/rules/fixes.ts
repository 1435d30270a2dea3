// Fixes put to work: which edits may be made without asking, and the text they make.
import type { Span } from '../base/span';
import type { Diagnostic, Fix, TextEdit } from './rule';

/**
 * The edits of all safe fixes, disjoint and in order. A fix is taken whole or not at all;
 * of two that overlap the one of the earlier diagnostic is taken.
 */
export function safeEdits(diagnostics: readonly Diagnostic[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const occupied = new Set<number>();
  for (const fix of diagnostics.flatMap(safeFix)) {
    if (fix.edits.some(({ span }) => units(span).some((unit) => occupied.has(unit)))) continue;
    for (const edit of fix.edits) {
      taken.push(edit);
      for (const unit of units(edit.span)) occupied.add(unit);
    }
  }
  return taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** One safe fix at most: a finding with two ways out wants a decision. */
function safeFix({ fixes = [] }: Diagnostic): readonly Fix[] {
  const safe = fixes.filter((fix) => fix.safety === 'safe');
  return safe.length === 1 && fixes.length === 1 ? safe : [];
}

/** An insertion occupies the unit it stands before. */
const units = ({ start, end }: Span): readonly number[] =>
  Array.from({ length: Math.max(1, end - start) }, (_, i) => start + i);

/** Edits must be disjoint; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { span, text: by } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    pieces.push(text.slice(last, span.start), by);
    last = span.end;
  }
  return pieces.join('') + text.slice(last);
}
