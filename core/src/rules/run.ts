// Runs the rules over a model: stamps what they find, sorts it, drops what is silenced.
import { bySpan } from '../base/span';
import { rules } from '.';
import type { Diagnostic, Rule, RuleInput, Severity } from './rule';

/** `off` silences a rule; a severity takes the place of the rule's own default. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** Every diagnostic of a document, by appearance. */
export function runRules(
  input: RuleInput,
  settings: RuleSettings = {},
  selected: readonly Rule[] = rules,
): readonly Diagnostic[] {
  return selected
    .flatMap((rule) => diagnose(rule, input, settings[rule.id]))
    .sort((a, b) => bySpan(a, b) || a.rule.localeCompare(b.rule));
}

function diagnose(rule: Rule, input: RuleInput, setting: Severity | 'off' | undefined): readonly Diagnostic[] {
  if (setting === 'off') return [];
  return Array.from(rule.check(input), (finding) => ({
    ...finding,
    rule: rule.id,
    severity: setting ?? finding.severity ?? rule.severity,
  }));
}
