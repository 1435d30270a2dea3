// Fixing all findings of one rule: the server's own action for it, asked for at its places in turn.
import {
  type CodeAction,
  type Diagnostic,
  l10n,
  type TextDocument,
  commands as vscodeCommands,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { entries } from './entries';
import { type Overview, type Overviews, type Place, rangeOf } from './overviews';

/** Of the server's actions those that mend the text; the others silence a rule or write into a team's files. */
const fixKind = 'quickfix.dinggao';

/** Without a rule, as from the command palette, the reader is asked for one. */
export async function fixRule(overviews: Overviews, chosen: string | undefined): Promise<void> {
  const glance = await overviews.current();
  if (!glance) return;
  const { document, overview } = glance;
  const rule = chosen ?? (await chooseRule(overview));
  if (rule === undefined) return;
  const found = overview.findings.find((one) => one.rule === rule)?.findings ?? [];
  for (const { span } of found) {
    const edit = await largestEdit(document, span, rule);
    if (!edit) continue;
    await workspace.applyEdit(edit);
    return;
  }
  void window.showInformationMessage(l10n.t('There is nothing to fix here without a decision of yours.'));
}

async function chooseRule(overview: Overview): Promise<string | undefined> {
  const items = entries(overview, 'findings')
    .filter(({ fixable }) => fixable)
    .map(({ label, description, rule }) => ({ label, description, rule }));
  return (await window.showQuickPick(items, { title: l10n.t('Fix all findings of which kind?') }))?.rule;
}

/** The action over all places is the one with the most edits; where there is one place it is the only one. */
async function largestEdit(document: TextDocument, place: Place, rule: string): Promise<WorkspaceEdit | undefined> {
  const actions = await vscodeCommands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, place),
    fixKind,
  );
  const ours = actions.filter(({ edit, diagnostics }) => edit && diagnostics?.some((one) => ruleOf(one) === rule));
  return [...ours].sort((a, b) => editsIn(b) - editsIn(a))[0]?.edit;
}

const editsIn = ({ edit }: CodeAction): number =>
  edit?.entries().reduce((sum, [, edits]) => sum + edits.length, 0) ?? 0;

/** The code is the rule's name, alone or with the address of its page. */
const ruleOf = ({ source, code }: Diagnostic): unknown =>
  source === 'dinggao' ? (typeof code === 'object' ? code.value : code) : undefined;
