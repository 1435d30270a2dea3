// Quick fixes at a place, and those that fix all of a kind at once.
import { type Diagnostic, disjointFixes, type Fix, type Language, type Span, type TextEdit, word } from '@dinggao/core';

export interface QuickFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly diagnostic: Diagnostic;
  /** The only fix of its finding, and safe. */
  readonly preferred: boolean;
}

/** The fixes of what touches `at`, by appearance. */
export const quickFixes = (diagnostics: readonly Diagnostic[], at: Span, language: Language): readonly QuickFix[] =>
  diagnostics.filter(({ span }) => touchesPlace(span, at)).flatMap((diagnostic) => fixesOf(diagnostic, language));

/** A cursor at either end of a finding still stands at it. */
export const touchesPlace = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function fixesOf(diagnostic: Diagnostic, language: Language): readonly QuickFix[] {
  const fixes = diagnostic.fixes ?? [];
  return fixes.map(({ title, edits, safety }) => ({
    title: word(title, language),
    edits,
    diagnostic,
    preferred: fixes.length === 1 && safety === 'safe',
  }));
}

/** The rules of what touches `at`, each once, by appearance. */
export const rulesAt = (diagnostics: readonly Diagnostic[], at: Span): readonly string[] => [
  ...new Set(diagnostics.filter(({ span }) => touchesPlace(span, at)).map(({ rule }) => rule)),
];

/** All findings of one kind, each with its only fix. */
export interface KindFix {
  readonly edits: readonly TextEdit[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Only {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/**
 * For each kind found at `at`, the fix of all of its kind in the document; none where there is but one of it.
 * Safe fixes of a rule are one kind, and so are the suggestions of a rule `aboutDamage`, each of which restores what
 * was there; any other suggestion is a kind with those that suggest the same.
 */
export function kindFixes(
  diagnostics: readonly Diagnostic[],
  at: Span,
  aboutDamage: (rule: string) => boolean,
): readonly KindFix[] {
  const kinds = new Map<string, Only[]>();
  const here = new Set<string>();
  for (const one of diagnostics.flatMap(only)) {
    const key = kindOf(one, aboutDamage);
    const kind = kinds.get(key);
    if (kind) kind.push(one);
    else kinds.set(key, [one]);
    if (touchesPlace(one.diagnostic.span, at)) here.add(key);
  }
  return [...here].flatMap((key) => {
    const all = kinds.get(key) ?? [];
    const taken = new Set(disjointFixes(all.map(({ fix }) => fix)));
    if (taken.size < 2) return [];
    const edits = [...taken].flatMap((fix) => fix.edits).sort((a, b) => a.span.start - b.span.start);
    return [{ edits, diagnostics: all.filter(({ fix }) => taken.has(fix)).map(({ diagnostic }) => diagnostic) }];
  });
}

/** A finding with two ways out wants a decision of its own. */
function only(diagnostic: Diagnostic): readonly Only[] {
  const [fix, ...others] = diagnostic.fixes ?? [];
  return fix && others.length === 0 ? [{ diagnostic, fix }] : [];
}

function kindOf({ diagnostic: { rule }, fix }: Only, aboutDamage: (rule: string) => boolean): string {
  const same = fix.safety === 'safe' || aboutDamage(rule) ? '' : word(fix.title, 'zh-cn');
  return [rule, fix.safety, same].join('\n');
}
