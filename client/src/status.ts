// The entry behind the braces in the status bar: whether the server runs, which segmenter, what it found.
import type { StatusParams } from '@dinggao/server/protocol';
import { type Disposable, type DocumentSelector, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import { commands } from './commands';
import { details } from './details';

export type ServerState = 'waiting' | 'starting' | 'running' | 'stopped';

export interface StatusItem extends Disposable {
  state(state: ServerState): void;
  /** What the server says of itself and of the open documents. */
  report(params: StatusParams): void;
}

const titles: Readonly<Record<ServerState, () => string>> = {
  waiting: () => l10n.t('Dinggao: no Chinese text yet'),
  starting: () => l10n.t('Dinggao: starting'),
  running: () => l10n.t('Dinggao: ready'),
  stopped: () => l10n.t('Dinggao: stopped'),
};

export function statusItem(selector: DocumentSelector): StatusItem {
  const item = languages.createLanguageStatusItem('dinggao.status', selector);
  item.name = l10n.t('Dinggao');
  let state: ServerState = 'waiting';
  let last: StatusParams | undefined;

  const show = () => {
    item.busy = state === 'starting' || (state === 'running' && last?.state === 'waiting');
    item.severity = state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = titles[state]();
    item.detail = last && details(last, window.activeTextEditor?.document.uri.toString());
    item.command =
      state === 'stopped'
        ? { command: commands.restart, title: l10n.t('Restart') }
        : { command: commands.showLog, title: l10n.t('Show Log') };
  };
  show();
  const editorChange = window.onDidChangeActiveTextEditor(show);
  return {
    state: (now) => {
      state = now;
      if (now !== 'running') last = undefined;
      show();
    },
    report: (params) => {
      last = params;
      show();
    },
    dispose: () => {
      editorChange.dispose();
      item.dispose();
    },
  };
}
