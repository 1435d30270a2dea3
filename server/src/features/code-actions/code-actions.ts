// Quick fixes at a place.
import { type Diagnostic, type Language, type Span, type TextEdit, word } from '@dinggao/core';

export interface QuickFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly diagnostic: Diagnostic;
  /** The only fix of its finding, and safe. */
  readonly preferred: boolean;
}

/** The fixes of what touches `at`, by appearance. */
export const quickFixes = (diagnostics: readonly Diagnostic[], at: Span, language: Language): readonly QuickFix[] =>
  diagnostics.filter(({ span }) => touches(span, at)).flatMap((diagnostic) => fixesOf(diagnostic, language));

/** A cursor at either end of a finding still stands at it. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function fixesOf(diagnostic: Diagnostic, language: Language): readonly QuickFix[] {
  const fixes = diagnostic.fixes ?? [];
  return fixes.map(({ title, edits, safety }) => ({
    title: word(title, language),
    edits,
    diagnostic,
    preferred: fixes.length === 1 && safety === 'safe',
  }));
}
