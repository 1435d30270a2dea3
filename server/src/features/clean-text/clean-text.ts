// A text without what a paste or a conversion left in it: each place one edit, by kind of damage.
import {
  analyze,
  applyEdits,
  type Diagnostic,
  type DocumentLanguage,
  disjointFixes,
  type Fix,
  type Knowledge,
  type TextEdit,
} from '@dinggao/core';

/** One place cleaned. */
export interface Cleaning extends TextEdit {
  /** The rule that found it: the kind of damage. */
  readonly rule: string;
  readonly safety: Fix['safety'];
}

/** How many places of one kind. */
export interface CleanedKind {
  readonly rule: string;
  readonly safety: Fix['safety'];
  readonly count: number;
}

/**
 * The edits for what the rules about damage found, in order and disjoint; of two that overlap the safe one is taken.
 * The edits of one fix are places of their own here: a single one in the way does not keep the others from being made.
 * A finding with two ways out wants a decision and is left alone.
 */
export function cleanings(diagnostics: readonly Diagnostic[]): readonly Cleaning[] {
  const all = diagnostics.flatMap(({ rule, fixes = [] }) =>
    fixes.length === 1 ? fixes.flatMap((fix) => fix.edits.map((edit) => ({ rule, ...fix, edits: [edit] }))) : [],
  );
  const safe = all.filter(({ safety }) => safety === 'safe');
  const suggested = all.filter(({ safety }) => safety !== 'safe');
  const taken = new Set(disjointFixes([...safe, ...suggested]));
  return all
    .filter((one) => taken.has(one))
    .flatMap(({ rule, safety, edits }) => edits.map((edit) => ({ ...edit, rule, safety })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** By first appearance. */
export function byKind(all: readonly Cleaning[]): readonly CleanedKind[] {
  const kinds = new Map<string, CleanedKind>();
  for (const { rule, safety } of all) {
    const key = `${rule} ${safety}`;
    kinds.set(key, { rule, safety, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  return [...kinds.values()];
}

export interface RepairOptions {
  readonly language: DocumentLanguage;
  readonly knowledge: Knowledge;
  readonly suggestions: boolean;
  /** What the rules about damage say of a model. */
  readonly diagnose: (model: ReturnType<typeof analyze>) => readonly Diagnostic[];
}

export interface Repaired {
  readonly text: string;
  readonly changes: readonly CleanedKind[];
  readonly left: readonly CleanedKind[];
}

/** What one round restores may hold damage that could not be seen before; more rounds than these find nothing. */
const rounds = 3;

/** Any text gives an answer. */
export function repair(text: string, options: RepairOptions): Repaired {
  const { language, knowledge, suggestions, diagnose } = options;
  const made: Cleaning[] = [];
  let now = text;
  for (let round = 0; ; round++) {
    const model = analyze({ uri: 'untitled:', version: 0, language, text: now }, knowledge);
    const found = cleanings(diagnose(model));
    const wanted = found.filter(({ safety }) => suggestions || safety === 'safe');
    if (wanted.length === 0 || round === rounds) return { text: now, changes: byKind(made), left: byKind(found) };
    now = applyEdits(now, wanted);
    made.push(...wanted);
  }
}
