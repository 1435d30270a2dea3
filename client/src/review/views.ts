// The four views in the side bar: people, formulations, organizations, findings by rule.
import {
  Disposable,
  EventEmitter,
  env,
  l10n,
  type Range,
  type TextDocument,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import { commands } from '../commands';
import { asTable, type Entry, entries, listed, type ViewId, viewIds } from './entries';
import { type Overviews, rangeOf } from './overviews';

/** An element of a view. */
export type Node =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly document: TextDocument }
  | { readonly kind: 'place'; readonly at: Entry['places'][number]; readonly document: TextDocument };

export function reviewViews(overviews: Overviews): Disposable[] {
  return viewIds.map((id) => {
    const changed = new EventEmitter<undefined>();
    const provider: TreeDataProvider<Node> = {
      onDidChangeTreeData: changed.event,
      getTreeItem: item,
      getChildren: async (node) => (node ? placesOf(node) : roots(overviews, id)),
      getParent: () => undefined,
    };
    const view = window.createTreeView(`dinggao.${id}`, { treeDataProvider: provider });
    const news = overviews.onDidChange(() => changed.fire(undefined));
    return Disposable.from(view, news, changed);
  });
}

async function roots(overviews: Overviews, id: ViewId): Promise<Node[]> {
  const glance = await overviews.current();
  if (!glance) return [];
  const { document, overview } = glance;
  return entries(overview, id).map((entry) => ({ kind: 'entry', entry, document }));
}

const placesOf = (node: Node): Node[] =>
  node.kind === 'place' ? [] : node.entry.places.map((at) => ({ kind: 'place', at, document: node.document }));

function item(node: Node): TreeItem {
  if (node.kind === 'place') return placeItem(node);
  const { label, description, tooltip, icon, rule, fixable, places } = node.entry;
  const made = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  made.id = rule ?? `${icon} ${label}`;
  made.description = description;
  made.tooltip = tooltip;
  made.iconPath = new ThemeIcon(icon);
  made.accessibilityInformation = { label: node.entry.spoken };
  made.contextValue = rule ? (fixable ? 'rule fixable' : 'rule') : 'name';
  const [first] = places;
  if (first) made.command = opening(node.document, first.span);
  return made;
}

function placeItem({ document, at: { span, says } }: Extract<Node, { kind: 'place' }>): TreeItem {
  const range = rangeOf(document, span);
  const { text, highlight } = around(document, range);
  const made = new TreeItem({ label: text, highlights: [highlight] });
  made.description = says ?? '';
  made.tooltip = says ?? text;
  const line = l10n.t('line {0}', range.start.line + 1);
  made.accessibilityInformation = { label: listed(text, says, line) };
  made.command = opening(document, span);
  return made;
}

const opening = (document: TextDocument, { start, end }: Entry['places'][number]['span']) => ({
  command: commands.reveal,
  title: l10n.t('Show'),
  arguments: [document.uri.toString(), start, end],
});

/** Characters shown before and behind a place. */
const before = 8;
const behind = 24;

function around(document: TextDocument, range: Range): { text: string; highlight: [number, number] } {
  const line = document.lineAt(range.start.line).text;
  const from = Math.max(0, range.start.character - before);
  const end = range.end.line === range.start.line ? range.end.character : line.length;
  const lead = from > 0 ? '…' : '';
  const start = lead.length + range.start.character - from;
  return {
    text: `${lead}${line.slice(from, end + behind)}${end + behind < line.length ? '…' : ''}`,
    highlight: [start, start + end - range.start.character],
  };
}

/** The list of one view for a spreadsheet. */
export async function copyAsTable(overviews: Overviews, id: ViewId): Promise<void> {
  const glance = await overviews.current();
  const list = glance ? entries(glance.overview, id) : [];
  if (list.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing to copy: open a report first.'));
    return;
  }
  await env.clipboard.writeText(asTable(list));
  window.setStatusBarMessage(l10n.t('Table copied, rows: {0}', list.length), 5_000);
}
