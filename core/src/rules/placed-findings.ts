// What becomes of a finding before it is told: moved to where its block stands, kept out of garbled stretches, stamped.
import { type Span, shift } from '../base/span';
import { touchesBroken } from '../model/damage';
import type { Diagnostic, Finding, Rule, Severity } from './rule';

/** Nothing is said about a garbled stretch, and nothing written into one: there its repair has the word. */
export function outside(broken: readonly Span[], finding: Finding): Finding | undefined {
  if (broken.length === 0) return finding;
  if (touchesBroken(broken, finding.span)) return undefined;
  const fixes = finding.fixes?.filter(({ edits }) => !edits.some(({ span }) => touchesBroken(broken, span)));
  return fixes ? { ...finding, fixes } : finding;
}

export const stamped = (finding: Finding, rule: Rule, chosen: Severity | undefined): Diagnostic => ({
  rule: rule.id,
  ...finding,
  severity: chosen ?? finding.severity ?? rule.severity,
});

/** The finding with all its spans of this document moved. */
export function moved(finding: Finding, by: number): Finding {
  const { span, related, fixes } = finding;
  return {
    ...finding,
    span: shift(span, by),
    ...(related && {
      related: related.map((one) => (one.uri === undefined ? { ...one, span: shift(one.span, by) } : one)),
    }),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })),
      })),
    }),
  };
}
