// The reviewer's desk: views, panel, jumps and the correction sheet, all over one look at the report in front.
import { type Disposable, type ExtensionContext, commands as vscodeCommands } from 'vscode';
import { commands } from '../commands';
import type { Running } from '../running';
import { viewIds } from './entries';
import { fixRule } from './fix-rule';
import { jumps } from './jumps';
import type { Overviews } from './overviews';
import { overviewPanel } from './panel';
import { reveal } from './reveal';
import { exportSheet } from './sheet';
import { copyAsTable, type Node, reviewViews } from './views';

export function reviewDesk(server: Running, overviews: Overviews, { workspaceState }: ExtensionContext): Disposable[] {
  const panel = overviewPanel(server, overviews);
  const { registerCommand } = vscodeCommands;
  return [
    overviews,
    panel,
    ...reviewViews(overviews),
    ...jumps(overviews),
    ...viewIds.map((id) => registerCommand(`${commands.copyTable}.${id}`, () => copyAsTable(overviews, id))),
    registerCommand(commands.reveal, reveal),
    registerCommand(commands.showOverview, () => panel.open()),
    registerCommand(commands.exportSheet, () => exportSheet(server, overviews, workspaceState)),
    registerCommand(commands.fixRule, (node?: Node) => {
      const rule = node?.kind === 'entry' ? node.entry.rule : undefined;
      return rule === undefined ? undefined : fixRule(overviews, rule);
    }),
  ];
}
