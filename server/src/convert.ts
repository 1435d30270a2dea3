// Between core and LSP: lines and columns exist only here.
import type { Language, Severity, Span } from '@dinggao/core';
import { DiagnosticSeverity, type Position, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** Where lines start, as `Contribution` keeps them: for documents whose text nobody has at hand. */
export const rangeIn = (lines: readonly number[], { start, end }: Span): Range => ({
  start: positionIn(lines, start),
  end: positionIn(lines, end),
});

function positionIn(lines: readonly number[], offset: number): Position {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low, character: offset - (lines[low] ?? 0) };
}

/** Positions outside the text are clamped; a range the wrong way round is turned. */
export function toSpan(document: TextDocument, range: Range): Span {
  const a = document.offsetAt(range.start);
  const b = document.offsetAt(range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toSeverity = (severity: Severity): DiagnosticSeverity => severities[severity];

/** A BCP 47 tag as one of the three languages: Traditional for Taiwan, Hong Kong and Macao; Simplified by default. */
export function languageOf(locale: unknown): Language {
  const tag = typeof locale === 'string' ? locale.toLowerCase().replaceAll('_', '-') : '';
  if (/^en\b/.test(tag)) return 'en';
  return /^zh-(?:.*-)?(?:tw|hk|mo|hant)\b/.test(tag) ? 'zh-tw' : 'zh-cn';
}
