// Runs the rules over a model: stamps what they find, sorts it, drops what is silenced.
import { bySpan, type Span } from '../base/span';
import { brokenStretches, touchesBroken } from '../model/damage';
import { rules } from '.';
import type { Diagnostic, Finding, Rule, RuleInput, Severity } from './rule';

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
  const found = [...rule.check(input)];
  const findings = rule.aboutDamage || broken.length === 0 ? found : found.flatMap((one) => outside(broken, one));
  return findings.map((finding) => ({
    ...finding,
    rule: rule.id,
    severity: setting ?? finding.severity ?? rule.severity,
  }));
}

/** Nothing is said about a garbled stretch, and nothing written into one: there its repair has the word. */
function outside(broken: readonly Span[], finding: Finding): readonly Finding[] {
  if (touchesBroken(broken, finding.span)) return [];
  const fixes = finding.fixes?.filter(({ edits }) => !edits.some(({ span }) => touchesBroken(broken, span)));
  return [fixes ? { ...finding, fixes } : finding];
}
