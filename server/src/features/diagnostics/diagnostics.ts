// Findings as they are shown: worded in the reader's language, with the places they speak of.
import { type Diagnostic, type Language, type Severity, type Span, word } from '@dinggao/core';

export interface ShownFinding {
  readonly span: Span;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly related: readonly ShownPlace[];
}

export interface ShownPlace {
  /** Absent: the same document. */
  readonly uri?: string;
  readonly span: Span;
  readonly message: string;
}

export const shownFindings = (diagnostics: readonly Diagnostic[], language: Language): readonly ShownFinding[] =>
  diagnostics.map(({ span, severity, rule, message, related = [] }) => ({
    span,
    severity,
    rule,
    message: word(message, language),
    related: related.map((place) => ({ ...place, message: word(place.message, language) })),
  }));
