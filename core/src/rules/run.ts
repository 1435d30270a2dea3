// Runs the rules over a model: stamps what they find, sorts it, drops what is silenced.
import { bySpan, type Span } from '../base/span';
import { brokenStretches, touchesBroken } from '../model/damage';
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
  const broken = brokenStretches(input.model);
  return selected
    .flatMap((rule) => diagnose(rule, input, settings[rule.id], broken))
    .sort((a, b) => bySpan(a, b) || a.rule.localeCompare(b.rule));
}

function diagnose(
  rule: Rule,
  input: RuleInput,
  setting: Severity | 'off' | undefined,
  broken: readonly Span[],
): readonly Diagnostic[] {
  if (setting === 'off') return [];
  const findings = [...rule.check(input)].filter(({ span }) => rule.aboutDamage || !touchesBroken(broken, span));
  return findings.map((finding) => ({
    ...finding,
    rule: rule.id,
    severity: setting ?? finding.severity ?? rule.severity,
  }));
}
