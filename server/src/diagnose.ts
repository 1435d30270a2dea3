// Every finding of one document, whatever a single rule does.
import { type Diagnostic, type Rule, type RuleInput, type RuleSettings, rules, runRules } from '@dinggao/core';

export type OnRuleError = (rule: string, error: unknown) => void;

/** A rule that throws is told to `onError` and loses its own findings only. */
export function diagnose(
  input: RuleInput,
  settings: RuleSettings,
  onError: OnRuleError,
  selected: readonly Rule[] = rules,
): readonly Diagnostic[] {
  try {
    return runRules(input, settings, selected);
  } catch {
    const sound = selected.filter((rule) => runs(rule, input, settings, onError));
    return runRules(input, settings, sound);
  }
}

function runs(rule: Rule, input: RuleInput, settings: RuleSettings, onError: OnRuleError): boolean {
  try {
    runRules(input, settings, [rule]);
    return true;
  } catch (error) {
    onError(rule.id, error);
    return false;
  }
}
