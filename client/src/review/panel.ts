// The panel 稿件概览: the report at a glance as a page without a script; its links run one command of ours.
import { type OverviewPageParams, overviewPageMethod } from '@dinggao/server/protocol';
import { type Disposable, l10n, type TextDocument, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { commands } from '../commands';
import type { Running } from '../running';
import type { Overviews } from './overviews';

export interface OverviewPanel extends Disposable {
  open(): Promise<void>;
}

export function overviewPanel(server: Running, overviews: Overviews): OverviewPanel {
  let panel: WebviewPanel | undefined;
  let shown = '';

  async function draw(document: TextDocument): Promise<void> {
    const client = await server.client();
    if (!client || !panel) return;
    const title = workspace.asRelativePath(document.uri);
    const params: OverviewPageParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      title,
      links: true,
    };
    const page = await client.sendRequest<string | null>(overviewPageMethod, params);
    // A page that says the same is not drawn again: the reader would lose the place.
    if (!panel || !page || page === shown) return;
    shown = page;
    panel.title = l10n.t('Overview: {0}', title);
    panel.webview.html = page;
  }
  const redraw = async (): Promise<void> => {
    const document = overviews.document();
    if (panel?.visible && document) await draw(document);
  };
  const news = overviews.onDidChange(() => void redraw());

  return {
    async open() {
      if (!overviews.document()) {
        void window.showInformationMessage(l10n.t('Open a report first.'));
        return;
      }
      if (!panel) {
        panel = window.createWebviewPanel('dinggao.overview', l10n.t('Overview'), ViewColumn.Beside, {
          enableScripts: false,
          enableFindWidget: true,
          enableCommandUris: [commands.reveal],
          localResourceRoots: [],
        });
        panel.onDidDispose(() => {
          panel = undefined;
          shown = '';
        });
        panel.onDidChangeViewState(() => void redraw());
      }
      panel.reveal(undefined, true);
      await redraw();
    },
    dispose: () => {
      news.dispose();
      panel?.dispose();
    },
  };
}
