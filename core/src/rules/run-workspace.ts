// Runs the rules across documents for one document: stamps what they find, sorts it, drops what is silenced.
import { bySpan } from '../base/span';
import { isSilenced } from '../model/silences';
import type { Diagnostic } from './rule';
import type { OnError, RuleSettings } from './run';
import type { WorkspaceRule, WorkspaceRuleInput } from './workspace-rule';
import { workspaceRules } from './workspace-rules.gen';

const rethrow: OnError = (_, error) => {
  throw error;
};

/** By appearance. A rule that throws loses its own findings only. */
export function runWorkspaceRules(
  input: WorkspaceRuleInput,
  settings: RuleSettings = {},
  selected: readonly WorkspaceRule[] = workspaceRules,
  onError: OnError = rethrow,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const { silences = [] } = input.document;
  for (const rule of selected) {
    const setting = settings[rule.id];
    if (setting === 'off') continue;
    try {
      for (const finding of rule.check(input)) {
        if (isSilenced(silences, rule.id, finding.span)) continue;
        found.push({ rule: rule.id, ...finding, severity: setting ?? finding.severity ?? rule.severity });
      }
    } catch (error) {
      onError(rule.id, error);
    }
  }
  return found.sort((a, b) => bySpan(a, b) || (a.rule < b.rule ? -1 : Number(a.rule > b.rule)));
}
