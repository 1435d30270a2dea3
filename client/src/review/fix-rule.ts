// Fixing all findings of one rule from the view: the server's own action for it, asked for at its first place.
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  l10n,
  commands as vscodeCommands,
  window,
  workspace,
} from 'vscode';
import { type Overviews, rangeOf } from './overviews';

export async function fixRule(overviews: Overviews, rule: string): Promise<void> {
  const glance = await overviews.current();
  const first = glance?.overview.findings.find((one) => one.rule === rule)?.findings[0];
  if (!glance || !first) return;
  const { document } = glance;
  const actions = await vscodeCommands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, first.span),
    CodeActionKind.QuickFix.value,
  );
  const ours = actions.filter(({ edit, diagnostics }) => edit && diagnostics?.some((one) => ruleOf(one) === rule));
  // The action over all places is the one with the most edits; where there is one place it is the only one.
  const [best] = [...ours].sort((a, b) => editsIn(b) - editsIn(a));
  if (best?.edit) await workspace.applyEdit(best.edit);
  else void window.showInformationMessage(l10n.t('There is nothing to fix here without a decision of yours.'));
}

const editsIn = ({ edit }: CodeAction): number =>
  edit?.entries().reduce((sum, [, edits]) => sum + edits.length, 0) ?? 0;

/** The code is the rule's name, alone or with the address of its page. */
const ruleOf = ({ source, code }: Diagnostic): unknown =>
  source === 'dinggao' ? (typeof code === 'object' ? code.value : code) : undefined;
