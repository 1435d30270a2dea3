// Fixes put to work: which edits may be made without asking, and the text they make.
import type { Span } from '../base/span';
import type { Diagnostic, Fix, TextEdit } from './rule';

/** The edits of all safe fixes, disjoint and in order. */
export const safeEdits = (diagnostics: readonly Diagnostic[]): readonly TextEdit[] =>
  disjointFixes(diagnostics.flatMap(safeFix))
    .flatMap(({ edits }) => edits)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** The fixes that can be applied at once: each is taken whole or not at all, and of two that overlap the earlier one. */
export function disjointFixes(fixes: readonly Fix[]): readonly Fix[] {
  const occupied = new Set<number>();
  return fixes.filter(({ edits }) => {
    if (edits.some(({ span }) => units(span).some((unit) => occupied.has(unit)))) return false;
    for (const edit of edits) for (const unit of units(edit.span)) occupied.add(unit);
    return true;
  });
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
